/** Says a number in a language. */
export type NumberWriter = (value: number) => string;

/** From here on numbers are told in millions where the language writes that with letters of its own alphabet. */
const large = 1e6;
const small = 1e-5;
const exponentialFrom = 1e15;
const ownLetters = /^[\p{Script=Latin}\p{N}\p{P}\p{Z}\p{S}]*$/u;

/** Decimals that a number is written with, at most 6. */
function decimalsOf(value: number): number {
  const text = String(Number(value.toPrecision(7)));
  if (text.includes("e")) return 6;
  return Math.min(6, (text.split(".")[1] ?? "").length);
}

/** Decimals that tell something in numbers of this size: three digits, more only for what is larger than 1. */
function usefulDecimals(most: number): number {
  if (most === 0) return 0;
  return Math.min(8, Math.max(0, 2 - Math.floor(Math.log10(most) + 1e-9)));
}

const signed = (text: string): string => text.replace("-", "−");

function formatter(language: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  try {
    return new Intl.NumberFormat(language, { ...options, numberingSystem: "latn" });
  } catch {
    return new Intl.NumberFormat("en", options);
  }
}

const exponential = (value: number): string => signed(value.toExponential(1).replace("e+", "e").replace(".0e", "e"));

/**
 * Writes numbers as a language does, all with as many decimals as `samples` have and their size deserves, and the unit
 * behind. Digits are always 0 to 9.
 */
export function numberWriter(language: string, samples: readonly number[], unit = ""): NumberWriter {
  const sizes = samples.filter(Number.isFinite).map(Math.abs);
  const most = Math.max(0, ...sizes);
  const own = Math.max(0, ...samples.filter(Number.isFinite).map(decimalsOf));
  const decimals = Math.min(own, usefulDecimals(most));
  const plain = formatter(language, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  const compact = formatter(language, { notation: "compact", maximumSignificantDigits: 3 });
  const isCompact = most >= large && most < exponentialFrom && ownLetters.test(compact.format(most));
  return (value) => {
    if (!Number.isFinite(value)) return "–";
    const size = Math.abs(value);
    if (size >= exponentialFrom || (size > 0 && most < small)) return `${exponential(value)}${unit}`;
    return `${signed((isCompact && size >= 1 ? compact : plain).format(value))}${unit}`;
  };
}
