export type NumberFunction = (...numbers: number[]) => number;

interface Entry {
  run: NumberFunction;
  /** How many arguments it takes. */
  least: number;
  most: number;
}

const one = (run: (x: number) => number): Entry => ({ run: (x = Number.NaN) => run(x), least: 1, most: 1 });
const two = (run: (x: number, y: number) => number): Entry => ({
  run: (x = Number.NaN, y = Number.NaN) => run(x, y),
  least: 2,
  most: 2,
});
const many = (run: NumberFunction): Entry => ({ run, least: 1, most: 8 });

export const modulo = (x: number, y: number): number => x - y * Math.floor(x / y);

/** Of whole numbers from 0 to 170; else not a number. */
export function factorial(n: number): number {
  if (n < 0 || n > 170 || !Number.isInteger(n)) return Number.NaN;
  let product = 1;
  for (let i = 2; i <= n; i++) product *= i;
  return product;
}

function choose(n: number, k: number): number {
  if (!Number.isInteger(n) || !Number.isInteger(k) || n > 1000) return Number.NaN;
  if (k < 0 || k > n) return 0;
  let result = 1;
  for (let i = 1; i <= Math.min(k, n - k); i++) result = (result * (n - i + 1)) / i;
  return Math.round(result);
}

/** Everything an expression may call. Angles are radians. */
export const functions = new Map<string, Entry>(
  Object.entries({
    sin: one(Math.sin),
    cos: one(Math.cos),
    tan: one(Math.tan),
    asin: one(Math.asin),
    acos: one(Math.acos),
    atan: one(Math.atan),
    atan2: two(Math.atan2),
    sinh: one(Math.sinh),
    cosh: one(Math.cosh),
    tanh: one(Math.tanh),
    sqrt: one(Math.sqrt),
    cbrt: one(Math.cbrt),
    abs: one(Math.abs),
    exp: one(Math.exp),
    ln: one(Math.log),
    log: { run: (x = Number.NaN, base = Math.E) => Math.log(x) / Math.log(base), least: 1, most: 2 },
    log10: one(Math.log10),
    log2: one(Math.log2),
    floor: one(Math.floor),
    ceil: one(Math.ceil),
    round: {
      run: (x = Number.NaN, digits = 0) => Math.round(x * 10 ** digits) / 10 ** digits,
      least: 1,
      most: 2,
    },
    sign: one(Math.sign),
    min: many(Math.min),
    max: many(Math.max),
    mod: two(modulo),
    pow: two((x, y) => x ** y),
    hypot: many(Math.hypot),
    factorial: one(factorial),
    choose: two(choose),
    clamp: {
      run: (x = Number.NaN, low = 0, high = 1) => Math.min(high, Math.max(low, x)),
      least: 3,
      most: 3,
    },
  } satisfies Record<string, Entry>),
);

export const constants = new Map<string, number>([
  ["pi", Math.PI],
  ["π", Math.PI],
  ["tau", 2 * Math.PI],
  ["e", Math.E],
  ["true", 1],
  ["false", 0],
]);
