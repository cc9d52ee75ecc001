import fc from "fast-check";
import { expect, it } from "vitest";
import { ChangeMap } from "#lib/film/pixels/change-map";

const [width, height] = [150, 70];
const columns = 10;

it("tells every changed block once and no other, and forgets it", () => {
  const map = fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 50, maxLength: 50 });
  fc.assert(
    fc.property(map, (changed) => {
      const bytes = Uint8Array.from(changed);
      const changes = new ChangeMap(bytes, width);
      const told = new Array<number>(bytes.length).fill(0);
      for (const area of changes.take()) {
        for (let y = area.top / 16; y < (area.top + area.height) / 16; y += 1) {
          for (let x = area.left / 16; x < (area.left + area.width) / 16; x += 1)
            told[y * columns + x] = 1 + (told[y * columns + x] ?? 0);
        }
      }
      expect(told).toEqual(changed);
      expect(changes.take()).toEqual([]);
    }),
    { seed: 5, numRuns: 200 },
  );
});

it("joins rows that are alike", () => {
  const bytes = new Uint8Array(ChangeMap.bytes(width, height));
  for (const row of [1, 2, 3]) bytes.fill(1, row * columns + 2, row * columns + 6);
  expect(new ChangeMap(bytes, width).take()).toEqual([{ left: 32, top: 16, width: 64, height: 48 }]);
});
