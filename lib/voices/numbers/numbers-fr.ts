import { toCardinal, toOrdinal } from "n2words/fr-FR";
import { type NumberRules, plainWord } from "#lib/voices/numbers/number-rules";

const months = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" ");
const feminine =
  /^(?:seconde|milliseconde|minute|heure|tonne|calorie|kilocalorie|livre|journée|semaine|année|page|personne|femme|pomme|maison|ligne|case|lettre|voiture|figure|table|équation|fois)s?$|(?:tion|sion|té|ette|ance|ence|ure|ée)s?$/;
const uncounted =
  /^(?:et|ou|est|sont|à|plus|moins|fois|sur|égale?|de|du|en|dans|pour|virgule|puissance|au|par|environ|inférieur|supérieur|divisé|qui|que)$/;
const kings =
  /^(?:Louis|Henri|Charles|François|Philippe|Napoléon|Élisabeth|Elizabeth|Georges|Guillaume|Jean|Paul|Pie|Benoît|Ramsès|Catherine|Frédéric|Nicolas|Pierre|Alexandre)$/;

function cardinal(n: bigint, next?: string): string {
  const words = toCardinal(n);
  const noun = plainWord(next);
  if (!feminine.test(noun) || uncounted.test(noun) || !/(?:^|\s|-)un$/.test(words)) return words;
  return `${words}e`;
}

export const numbersFr: NumberRules = {
  thousands: ".",
  decimals: ",",
  point: "virgule",
  versionPoint: "point",
  decimalsOneByOne: false,
  minus: "moins",
  cardinal,
  ordinal: (n, _, next) => (n === 1 && feminine.test(plainWord(next)) ? "première" : toOrdinal(n)),
  writtenOrdinal: /^(\d+)(?:er|re|ère|e|è|ème|ième|nd|nde)$/,
  year: (n) => toCardinal(n),
  beforeYear: /^(?!)/,
  decade: (n) => toCardinal(n),
  time: (hours, minutes) =>
    `${hours === 1 ? "une heure" : `${toCardinal(hours).replace(/(^|\s)un$/, "$1une")} heures`}${minutes > 0 ? ` ${toCardinal(minutes)}` : ""}`,
  date: (y, m, d) => `${d === 1 ? "premier" : toCardinal(d)} ${months[m - 1] ?? ""} ${toCardinal(y)}`,
  dayFirst: true,
  fraction(above, below) {
    if (below < 2 || below > 20) return undefined;
    const part = below === 2 ? "demi" : below === 3 ? "tiers" : below === 4 ? "quart" : toOrdinal(below);
    return `${toCardinal(above)} ${above > 1 && !part.endsWith("s") ? `${part}s` : part}`;
  },
  money: (whole, name, cents) => `${whole} ${name} ${cents}`,
  roman: (n, before, after) =>
    kings.test(before)
      ? n === 1
        ? "premier"
        : toCardinal(n)
      : /^(?:siècle|arrondissement|République)/.test(after ?? "")
        ? toOrdinal(n)
        : undefined,
};
