const niceSteps = [1, 2, 5, 10];
const mostTicks = 60;

/** A step of 1, 2 or 5 times a power of ten that gives at most about `count` ticks. */
export function niceStep(from: number, to: number, count: number): number {
  const rough = Math.abs(to - from) / Math.max(1, count);
  const power = 10 ** Math.floor(Math.log10(rough));
  return power * (niceSteps.find((step) => step * power >= rough * 0.999) ?? 10);
}

/** Multiples of a step from one end to the other. */
export function ticksBetween(from: number, to: number, step: number): number[] {
  const first = Math.ceil(Math.min(from, to) / step - 1e-6);
  const last = Math.floor(Math.max(from, to) / step + 1e-6);
  const count = Math.min(mostTicks, Math.max(0, last - first + 1));
  return Array.from({ length: count }, (_, i) => (first + i) * step);
}

const fractions = [1, 2, 3, 4, 6, 8, 12];

/** π is counted in its fractions where the step is one of them. */
function inPi(value: number, step: number): string | undefined {
  const denominator = fractions.find((d) => {
    const times = (step * d) / Math.PI;
    return Math.abs(times - Math.round(times)) < 2e-3 && Math.round(times) > 0;
  });
  if (denominator === undefined) return undefined;
  let top = Math.round((Math.abs(value) * denominator) / Math.PI);
  if (top === 0) return "0";
  let bottom = denominator;
  for (const d of [2, 3, 2, 2]) {
    if (top % d === 0 && bottom % d === 0) [top, bottom] = [top / d, bottom / d];
  }
  const name = `${top === 1 ? "" : top}π${bottom === 1 ? "" : `/${bottom}`}`;
  return value < 0 ? `−${name}` : name;
}

/** The number at a tick, with as many digits as its step needs. */
export function tickText(value: number, step: number): string {
  const pi = inPi(value, step);
  if (pi !== undefined) return pi;
  if (Math.abs(value) < step * 1e-6) return "0";
  const size = Math.abs(value);
  if (size >= 1e6 || size < 1e-4) return value.toExponential(1).replace("e+", "e").replace("-", "−");
  const decimals = Math.min(6, Math.max(0, -Math.floor(Math.log10(step) + 1e-9) + (isRound(step) ? 0 : 1)));
  const [whole = "", part] = size.toFixed(decimals).split(".");
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, "\u202f") : whole;
  const text = part === undefined ? grouped : `${grouped}.${part}`;
  return value < 0 ? `−${text}` : text;
}

/** true when one digit says the step: 0.5 is, 0.25 is not. */
function isRound(step: number): boolean {
  const digit = step / 10 ** Math.floor(Math.log10(step) + 1e-9);
  return Math.abs(digit - Math.round(digit)) < 1e-6;
}
