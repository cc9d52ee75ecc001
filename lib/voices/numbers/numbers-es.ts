import { toCardinal, toOrdinal } from "n2words/es-ES";
import { type NumberRules, plainWord } from "#lib/voices/numbers/number-rules";

const months = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(" ");
const uncounted =
  /^(?:y|e|o|u|es|son|era|a|al|más|menos|por|entre|igual|de|del|en|para|coma|elevado|sobre|con|que|menor|mayor|aproximadamente|dividido|dio|fue|veces?)$/;
const feminine = /(?:as?|ción|ciones|sión|siones|dad|dades|tud|tudes)$/;
const masculine =
  /^(?:días?|problemas?|sistemas?|programas?|temas?|planetas?|gramas?|mapas?|teoremas?|idiomas?|kilogramos?)$/;
const kings =
  /^(?:Felipe|Carlos|Luis|Enrique|Alfonso|Fernando|Isabel|Napoleón|Jorge|Guillermo|Juan|Pablo|Pío|Benedicto|Ramsés|Catalina|Federico|Nicolás|Pedro|Alejandro)$/;

/** The library leaves out accents, and the short form before thousands and millions. */
const mended = (words: string): string =>
  words
    .replace(/dieciseis/g, "dieciséis")
    .replace(/veintidos/g, "veintidós")
    .replace(/veintitres/g, "veintitrés")
    .replace(/veintiseis/g, "veintiséis")
    .replace(/veintiuno(?= (?:mil|bill))/g, "veintiún")
    .replace(/(?<=^| )uno(?= (?:mil|bill))/g, "un");

const isFeminine = (noun: string): boolean => feminine.test(noun) && !masculine.test(noun);

function cardinal(n: bigint, next?: string): string {
  const words = mended(toCardinal(n));
  const noun = plainWord(next);
  if (noun === "" || uncounted.test(noun)) return words;
  if (isFeminine(noun)) return words.replace(/uno$/, "una").replace(/ientos(?= |$)/g, "ientas");
  return words.replace(/veintiuno$/, "veintiún").replace(/(^| )uno$/, "$1un");
}

const count = (n: number): string => mended(toCardinal(n));

function ordinal(n: number, before?: string, next?: string): string {
  const words = toOrdinal(n);
  const noun = plainWord(next);
  if (isFeminine(noun) || /^(?:la|las|una)$/.test(plainWord(before))) return words.replace(/o(?= |$)/g, "a");
  return noun !== "" && !uncounted.test(noun) ? words.replace(/(primer|tercer)o$/, "$1") : words;
}

export const numbersEs: NumberRules = {
  thousands: ".",
  decimals: ",",
  point: "coma",
  versionPoint: "punto",
  decimalsOneByOne: false,
  minus: "menos",
  cardinal,
  ordinal,
  writtenOrdinal: /^(\d+)(?:\.?[ºª°]|\.?er|\.?ro|\.?do|\.?to|\.?ra|\.?da)$/,
  year: count,
  beforeYear: /^(?!)/,
  time: (hours, minutes) =>
    `${hours === 1 ? "una" : count(hours).replace(/veintiuno$/, "veintiuna")}${minutes > 0 ? ` ${minutes === 15 ? "y cuarto" : minutes === 30 ? "y media" : `y ${count(minutes)}`}` : " en punto"}`,
  date: (y, m, d) => `${d === 1 ? "primero" : count(d)} de ${months[m - 1] ?? ""} de ${count(y)}`,
  dayFirst: true,
  fraction(above, below) {
    if (below < 2 || below > 10) return undefined;
    const part = below === 2 ? "medio" : below === 3 ? "tercio" : toOrdinal(below);
    return `${above === 1 ? "un" : count(above)} ${above === 1 ? part : `${part}s`}`;
  },
  money: (whole, name, cents) => `${whole} ${name} con ${cents}`,
  roman: (n, before, after) =>
    kings.test(before)
      ? n <= 10
        ? before === "Isabel" || before === "Catalina"
          ? toOrdinal(n).replace(/o$/, "a")
          : toOrdinal(n)
        : count(n)
      : /^[Ss]iglos?$/.test(before) || /^(?:dinastía)/.test(after ?? "")
        ? count(n)
        : undefined,
};
