import type { PixelRect } from "#lib/film/pixels/i420-picture";

export const touches = (a: PixelRect, b: PixelRect): boolean =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;

/** Rectangles that cover the same and do not touch each other: nothing is drawn twice. */
export function joinRects(rects: readonly PixelRect[]): PixelRect[] {
  const apart: PixelRect[] = [];
  for (const rect of rects) {
    let joined = rect;
    for (let i = apart.findIndex((other) => touches(other, joined)); i >= 0; ) {
      const [other] = apart.splice(i, 1);
      if (other) joined = around(joined, other);
      i = apart.findIndex((next) => touches(next, joined));
    }
    apart.push(joined);
  }
  return apart;
}

function around(a: PixelRect, b: PixelRect): PixelRect {
  const left = Math.min(a.left, b.left);
  const top = Math.min(a.top, b.top);
  const right = Math.max(a.left + a.width, b.left + b.width);
  const bottom = Math.max(a.top + a.height, b.top + b.height);
  return { left, top, width: right - left, height: bottom - top };
}
