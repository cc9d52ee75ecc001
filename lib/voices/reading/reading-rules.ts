/** How one language reads aloud what is not a plain word. */
export interface ReadingRules {
  /** With their full stops, as written; compared without regard to the first letter's case. */
  abbreviations: Readonly<Record<string, string>>;
  /** Abbreviations that may also end a sentence. */
  mayEnd: readonly string[];
  /** Words whose sound the letters do not tell. */
  words: Readonly<Record<string, string>>;
  /** Signs between or instead of words. */
  signs: Readonly<Record<string, string>>;
  /** After a number: one, many. */
  units: Readonly<Record<string, readonly [string, string]>>;
  /** Sign → one, many. */
  currencies: Readonly<Record<string, readonly [string, string]>>;
  /** Words for millions: they come before the currency's name. */
  magnitudes: readonly string[];
  squared: string;
  cubed: string;
  power: (exponent: string) => string;
  /** `f(x)`, `O(n)`. */
  of: string;
  /** `3–5`. */
  range: string;
  /** `1/2` and the like. */
  over: string;
  minus: string;
  /** In addresses. */
  dot: string;
  at: string;
  number: string;
}
