/** A place in a text at which a value stands: `{{expression}}`, or `{{expression:2}}` with so many decimals. */
export interface LiveValue {
  source: string;
  expression: string;
  decimals: number | undefined;
}

const place = /\{\{([^{}]{1,120}?)(?::(\d))?\}\}/g;
const mostDecimals = 2;

export const liveValues = (text: string): LiveValue[] =>
  [...text.matchAll(place)].map(([source, expression = "", decimals]) => ({
    source,
    expression,
    decimals: decimals === undefined ? undefined : Number(decimals),
  }));

/** As one writes it: with a real minus, and no more decimals than it needs unless told. */
export function writeNumber(value: number, decimals: number | undefined): string {
  if (!Number.isFinite(value)) return "–";
  const text = decimals === undefined ? String(Number(value.toFixed(mostDecimals))) : value.toFixed(decimals);
  return (Number(text) === 0 ? text.replace("-", "") : text).replace("-", "−");
}
