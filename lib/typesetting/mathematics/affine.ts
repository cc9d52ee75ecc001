/** a b c d e f as in Canvas2D: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Affine = readonly [number, number, number, number, number, number];

export const identity: Affine = [1, 0, 0, 1, 0, 0];

/** First `b`, then `a`. */
export const multiply = (a: Affine, b: Affine): Affine => [
  a[0] * b[0] + a[2] * b[1],
  a[1] * b[0] + a[3] * b[1],
  a[0] * b[2] + a[2] * b[3],
  a[1] * b[2] + a[3] * b[3],
  a[0] * b[4] + a[2] * b[5] + a[4],
  a[1] * b[4] + a[3] * b[5] + a[5],
];

/** Reads an SVG transform made of `translate` and `scale`, the only ones that MathJax writes. */
export function readTransform(text: string): Affine {
  let result = identity;
  for (const [, name, numbers = ""] of text.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [x = 0, y] = numbers
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    if (name === "translate") result = multiply(result, [1, 0, 0, 1, x, y ?? 0]);
    else if (name === "scale") result = multiply(result, [x, 0, 0, y ?? x, 0, 0]);
    else throw new Error(`An equation uses the transform ${name}, which is not drawn.`);
  }
  return result;
}

/** The upright box around a transformed box; boxes are [x, y, width, height]. */
export function transformBox(
  m: Affine,
  [x, y, width, height]: readonly [number, number, number, number],
): [number, number, number, number] {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const [px, py] of [
    [x, y],
    [x + width, y],
    [x, y + height],
    [x + width, y + height],
  ] as const) {
    xs.push(m[0] * px + m[2] * py + m[4]);
    ys.push(m[1] * px + m[3] * py + m[5]);
  }
  const left = Math.min(...xs);
  const top = Math.min(...ys);
  return [left, top, Math.max(...xs) - left, Math.max(...ys) - top];
}
