import type { PixelRect } from "#lib/film/pixels/i420-picture";

export const touches = (a: PixelRect, b: PixelRect): boolean =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;

/** What it takes to draw one more rectangle, in pixels that could be drawn instead. */
const costOfOne = 24_000;
/** Pixels drawn around each (`RetainedScene`), both sides together. */
const border = 32;

const costOf = ({ width, height }: PixelRect): number => (width + border) * (height + border) + costOfOne;

/** Rectangles that cover all of the given ones, joined where that makes less to draw. May overlap a little. */
export function nearRects(rects: readonly PixelRect[]): PixelRect[] {
  const apart: PixelRect[] = [];
  for (const rect of rects) {
    let joined = rect;
    for (let i = 0; i < apart.length; ) {
      const other = apart[i];
      const both = other && around(joined, other);
      if (both && costOf(both) <= costOf(joined) + costOf(other)) {
        apart.splice(i, 1);
        joined = both;
        i = 0;
      } else i += 1;
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
