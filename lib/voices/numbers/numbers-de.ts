import { toCardinal, toOrdinal } from "n2words/de-DE";
import { type NumberRules, plainWord } from "#lib/voices/numbers/number-rules";

const months = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" ");
const feminine =
  /^(?:sekunde|minute|stunde|tonne|kilowattstunde|kilokalorie|kalorie|million|milliarde|meile|woche|person|frage|zahl|seite|millisekunde|nanosekunde|mikrosekunde|regel|katze|stadt|frau)$|(?:ung|heit|keit|schaft|tion|tät)$/;
/** What follows a number without being counted by it. */
const uncounted =
  /^(?:und|oder|ist|sind|war|bis|plus|minus|mal|durch|gleich|hoch|von|zu|im|in|am|an|auf|mit|für|komma|prozent|punkt|über|als|nicht|aber|kleiner|größer|ungefähr|geteilt|zum|teilt|gibt|kommt|steht|folgt)$/;
const kings =
  /^(?:Ludwig|Heinrich|Karl|Friedrich|Wilhelm|Otto|Elisabeth|Georg|Napoleon|Ramses|Johannes|Benedikt|Pius|Katharina|Philipp|Nikolaus|Alexander|Ferdinand|Leopold|Joseph)$/;
const inflected =
  /^(?:dem|den|des|am|im|vom|zum|beim|zur|einem|einen|einer|eines|jedem|jeden|seinem|seinen|ihrem|ihren|seit|ab)$/;

const year = (n: number): string =>
  n >= 1100 && n < 2000
    ? `${toCardinal(Math.floor(n / 100))}hundert${n % 100 === 0 ? "" : toCardinal(n % 100)}`
    : toCardinal(n);

function cardinal(n: bigint, next?: string): string {
  const words = toCardinal(n);
  const noun = plainWord(next);
  if (n % 100n !== 1n || noun === "" || uncounted.test(noun)) return words;
  return words.replace(/eins$/, feminine.test(noun) ? "eine" : "ein");
}

const ordinal = (n: number, before?: string): string => {
  const kind = plainWord(before);
  return `${toOrdinal(n)}${inflected.test(kind) ? "n" : /^(?:der|die|das|diese|dieses|jede|jedes|eine)$/.test(kind) ? "" : kind === "" ? "r" : ""}`;
};

export const numbersDe: NumberRules = {
  thousands: ".",
  decimals: ",",
  point: "Komma",
  versionPoint: "Punkt",
  decimalsOneByOne: true,
  minus: "minus",
  cardinal,
  ordinal,
  writtenOrdinal: /^(\d+)(?:te|ter|tes|ten|tem)$/,
  year,
  beforeYear:
    /^(?:in|im|jahr|jahre|jahres|seit|ab|bis|um|von|vor|nach|zwischen|und|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|anno|sommer|winter|herbst|frühjahr|anfang|ende|mitte)$/,
  time: (hours, minutes) =>
    `${hours === 1 ? "ein" : toCardinal(hours)} Uhr${minutes > 0 ? ` ${toCardinal(minutes)}` : ""}`,
  date: (y, m, d) => `${toOrdinal(d)}r ${months[m - 1] ?? ""} ${year(y)}`,
  dayFirst: true,
  fraction(above, below) {
    if (below < 2 || below > 20) return undefined;
    const part =
      below === 2
        ? above === 1
          ? "halb"
          : "halbe"
        : `${toOrdinal(below)
            .replace(/te$/, "tel")
            .replace(/^./, (c) => c.toUpperCase())}`;
    return `${above === 1 ? "ein" : toCardinal(above)} ${part}`;
  },
  money: (whole, name, cents) => `${whole} ${name} ${cents}`,
  roman: (n, before) =>
    kings.test(before) ? `der ${toOrdinal(n).replace(/^./, (first) => first.toUpperCase())}` : undefined,
};

/** `3.` is the third when a word says so: an article before it, or what is counted in thirds after it. */
export const isOrdinalDe = (before: string | undefined, after: string | undefined): boolean =>
  after !== undefined &&
  (/^(?:der|die|das|dem|den|des|am|im|vom|zum|zur|beim|jede[rsnm]?|diese[rsnm]?|seine?[rsnm]?|ihre?[rsnm]?|eine?[rsnm]?|unsere?[rsnm]?)$/.test(
    plainWord(before),
  ) ||
    months.some((name) => after.startsWith(name)) ||
    /^(?:Jahrhundert|Weltkrieg|Klasse|Mal|Stock|Platz|Grad|Ordnung|Semester)/.test(after));
