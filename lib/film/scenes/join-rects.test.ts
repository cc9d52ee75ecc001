import fc from "fast-check";
import { expect, it } from "vitest";
import { joinRects, touches } from "#lib/film/scenes/join-rects";

const rect = fc.record({
  left: fc.integer({ min: 0, max: 40 }),
  top: fc.integer({ min: 0, max: 40 }),
  width: fc.integer({ min: 1, max: 20 }),
  height: fc.integer({ min: 1, max: 20 }),
});

it("covers everything and nothing twice", () => {
  fc.assert(
    fc.property(fc.array(rect, { maxLength: 8 }), (rects) => {
      const joined = joinRects(rects);
      for (const [i, a] of joined.entries()) {
        for (const b of joined.slice(i + 1)) expect(touches(a, b)).toBe(false);
      }
      for (const r of rects) {
        const cover = joined.some(
          (j) =>
            j.left <= r.left &&
            j.top <= r.top &&
            j.left + j.width >= r.left + r.width &&
            j.top + j.height >= r.top + r.height,
        );
        expect(cover).toBe(true);
      }
    }),
  );
});
