import { toCardinal, toOrdinal } from "n2words/en-US";
import { type NumberRules, plainWord } from "#lib/voices/numbers/number-rules";

const months = "January February March April May June July August September October November December".split(" ");
const month = new RegExp(`^(?:${months.join("|")})$`);
const kings =
  /^(?:Louis|Henry|Elizabeth|Charles|George|William|Edward|James|Richard|Philip|Napoleon|Paul|Pius|Benedict|Francis|Catherine|Frederick|Ramses|Ptolemy|Nicholas|Peter|Alexander|Leo|Gregory|Otto|Ferdinand)$/;

function year(n: number): string {
  const [century, rest] = [Math.floor(n / 100), n % 100];
  if (n >= 2000 && n < 2010) return toCardinal(n);
  if (rest === 0) return n % 1000 === 0 ? toCardinal(n) : `${toCardinal(century)} hundred`;
  return `${toCardinal(century)} ${rest < 10 ? "oh " : ""}${toCardinal(rest)}`;
}

/** Plural of the last word. */
const many = (words: string): string => (words.endsWith("y") ? `${words.slice(0, -1)}ies` : `${words}s`);

export const numbersEn: NumberRules = {
  thousands: ",",
  decimals: ".",
  point: "point",
  versionPoint: "point",
  decimalsOneByOne: true,
  minus: "minus",
  cardinal: (n) => toCardinal(n),
  ordinal: (n) => toOrdinal(n),
  writtenOrdinal: /^(\d+)(?:st|nd|rd|th)$/,
  year,
  beforeYear:
    /^(?:in|since|by|from|until|till|of|year|around|about|before|after|between|early|late|mid|during|to|and|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter)$/,
  decade: (n) => many(year(n)),
  time(hours, minutes, next) {
    if (minutes > 0) return `${toCardinal(hours)} ${minutes < 10 ? "oh " : ""}${toCardinal(minutes)}`;
    return /^[ap]\.?m/i.test(next ?? "") || hours > 12 || hours === 0
      ? `${toCardinal(hours)}${hours > 12 ? " hundred" : ""}`
      : `${toCardinal(hours)} o'clock`;
  },
  date: (y, m, d) => `${months[m - 1] ?? ""} ${toOrdinal(d)}, ${year(y)}`,
  dayFirst: false,
  fraction(above, below) {
    if (below < 2 || below > 20) return undefined;
    const part = below === 2 ? "half" : below === 4 ? "quarter" : toOrdinal(below);
    return `${toCardinal(above)} ${above === 1 ? part : below === 2 ? "halves" : `${part}s`}`;
  },
  money: (whole, name, cents) => `${whole} ${name} ${cents}`,
  roman: (n, before) => (kings.test(before) ? `the ${toOrdinal(n)}` : undefined),
};

export const isMonthEn = (word: string | undefined): boolean =>
  month.test(plainWord(word).replace(/^./, (first) => first.toUpperCase()));
