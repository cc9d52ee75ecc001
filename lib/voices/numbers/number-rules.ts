/** How one language says numbers. */
export interface NumberRules {
  /** `1.250` or `1,250`: what stands between thousands, and before decimals. */
  thousands: "." | ",";
  decimals: "." | ",";
  point: string;
  /** Between the parts of `2.3.1`. */
  versionPoint: string;
  /** Decimals one by one ("one four"), or as a number where they are few ("quatorze"). */
  decimalsOneByOne: boolean;
  minus: string;
  /** A whole number before `next`, the word that it counts; absent where it counts nothing. */
  cardinal: (n: bigint, next?: string) => string;
  /** `4th`; in the form that fits between these words. */
  ordinal: (n: number, before?: string, next?: string) => string;
  /** An ordinal as it is written: one group, its number. */
  writtenOrdinal: RegExp;
  year: (year: number) => string;
  /** Words before a number of four digits that make it a year. */
  beforeYear: RegExp;
  /** `1990s`. */
  decade?: (year: number) => string;
  /** Words for a clock's time; `next` may say it already ("Uhr"). */
  time: (hours: number, minutes: number, next?: string) => string;
  date: (year: number, month: number, day: number) => string;
  /** What remains of `d.m.y`: the order of the parts; absent where it is not known. */
  dayFirst: boolean;
  /** Words of a fraction; undefined where "over" is plainer. */
  fraction: (above: number, below: number) => string | undefined;
  /** An amount with hundredths: `$3.50`. */
  money: (whole: string, name: string, cents: string) => string;
  /** What follows kings and what comes after centuries: Roman numerals. */
  roman: (n: number, before: string, after: string | undefined) => string | undefined;
}

export const plainWord = (word: string | undefined): string =>
  (word ?? "").toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
