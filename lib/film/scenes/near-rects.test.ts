import fc from "fast-check";
import { expect, it } from "vitest";
import type { PixelRect } from "#lib/film/pixels/i420-picture";
import { nearRects } from "#lib/film/scenes/near-rects";

const rect = fc.record({
  left: fc.integer({ min: 0, max: 1800 }),
  top: fc.integer({ min: 0, max: 1000 }),
  width: fc.integer({ min: 1, max: 400 }),
  height: fc.integer({ min: 1, max: 400 }),
});
const cover = (j: PixelRect, r: PixelRect): boolean =>
  j.left <= r.left && j.top <= r.top && j.left + j.width >= r.left + r.width && j.top + j.height >= r.top + r.height;
const area = (rects: readonly PixelRect[]): number => rects.reduce((sum, r) => sum + r.width * r.height, 0);

it("covers everything, never with more rectangles", () => {
  fc.assert(
    fc.property(fc.array(rect, { maxLength: 12 }), (rects) => {
      const joined = nearRects(rects);
      expect(joined.length).toBeLessThanOrEqual(rects.length);
      for (const r of rects) expect(joined.some((j) => cover(j, r))).toBe(true);
    }),
  );
});

it("draws nothing twice that another rectangle holds, and joins what is near", () => {
  const large = { left: 0, top: 0, width: 300, height: 300 };
  const inside = { left: 40, top: 40, width: 8, height: 8 };
  expect(nearRects([inside, large, inside])).toEqual([large]);
  expect(nearRects([inside, { ...inside, left: 60 }])).toHaveLength(1);
});

it("keeps apart what lies far apart", () => {
  const corners = [0, 1600].flatMap((left) => [0, 900].map((top) => ({ left, top, width: 160, height: 80 })));
  const apart = nearRects(corners);
  expect(apart).toHaveLength(4);
  expect(area(apart)).toBe(area(corners));
});
