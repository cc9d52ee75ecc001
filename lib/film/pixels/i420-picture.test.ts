import { describe, expect, it } from "vitest";
import { I420Picture, pixelRectAround } from "#lib/film/pixels/i420-picture";

const [width, height] = [22, 8];
/** As wide as the picture's own memory: a multiple of 8. */
const wide = 24;
const colors = (salt: number) =>
  Uint8Array.from({ length: wide * height * 4 }, (_, i) => (i * i * 31 + i * salt) % 256);
const whole = { left: 0, top: 0, width: wide, height };

function byTheBook(rgba: Uint8Array): { y: number[]; u: number[] } {
  const at = (x: number, y: number, c: number) => rgba[(y * wide + x) * 4 + c] ?? 0;
  const y: number[] = [];
  const u: number[] = [];
  for (let row = 0; row < height; row += 1) {
    for (let x = 0; x < wide; x += 1) {
      y.push(16 + 219 * ((0.2126 * at(x, row, 0) + 0.7152 * at(x, row, 1) + 0.0722 * at(x, row, 2)) / 255));
      if (row % 2 || x % 2) continue;
      const mean = (c: number) =>
        (at(x, row, c) + at(x + 1, row, c) + at(x, row + 1, c) + at(x + 1, row + 1, c)) / 4 / 255;
      const luma = 0.2126 * mean(0) + 0.7152 * mean(1) + 0.0722 * mean(2);
      u.push(128 + (224 * (mean(2) - luma)) / 1.8556);
    }
  }
  return { y, u };
}

const worst = (found: Uint8Array, wanted: readonly number[]) =>
  Math.max(...wanted.map((value, i) => Math.abs(value - (found[i] ?? 999))));

describe("I420Picture", () => {
  it("converts by BT.709, limited range, to within a level or so", () => {
    const picture = new I420Picture(width, height);
    picture.put(colors(7), whole);
    const wanted = byTheBook(colors(7));
    expect(worst(picture.planes.y, wanted.y)).toBeLessThan(1.2);
    expect(worst(picture.planes.u, wanted.u)).toBeLessThan(1.6);
  });

  it("makes white, black and grey without a tint", () => {
    const picture = new I420Picture(8, 2);
    for (const [level, luma] of [
      [0, 16],
      [255, 235],
      [128, 126],
    ] as const) {
      picture.put(new Uint8Array(64).fill(level), { left: 0, top: 0, width: 8, height: 2 });
      expect(picture.planes.y[0]).toBe(luma);
      expect([picture.planes.u[0], picture.planes.v[0]]).toEqual([128, 128]);
    }
  });

  it("gives the same for a rectangle as for the whole", () => {
    const parts = new I420Picture(width, height);
    const all = new I420Picture(width, height);
    parts.put(colors(3), whole);
    const changed = colors(3);
    const rect = { left: 8, top: 2, width: 16, height: 4 };
    const packed: number[] = [];
    for (let row = rect.top; row < rect.top + rect.height; row += 1) {
      for (let x = rect.left; x < rect.left + rect.width; x += 1) {
        for (let c = 0; c < 4; c += 1) {
          const value = (row * 40 + x * 9 + c * 70) % 256;
          changed[(row * wide + x) * 4 + c] = value;
          packed.push(value);
        }
      }
    }
    parts.put(Uint8Array.from(packed), rect);
    all.put(changed, whole);
    for (const plane of ["y", "u", "v"] as const) expect(parts.planes[plane]).toEqual(all.planes[plane]);
  });

  it("knows in which blocks of pixels something became different", () => {
    const [size, block] = [64, { width: 16, height: 16 }];
    const picture = new I420Picture(size, size);
    const pixels = new Uint8Array(size * size * 4).fill(200);
    const all = { left: 0, top: 0, width: size, height: size };
    picture.put(pixels, all);
    picture.takeChanges();
    // One pixel of one block; all others are put again as they were.
    pixels.fill(90, (20 * size + 50) * 4, (20 * size + 51) * 4);
    picture.put(pixels, all);
    expect(picture.takeChanges()).toEqual([{ left: 48, top: 16, ...block }]);
    picture.put(pixels, all);
    expect(picture.takeChanges()).toEqual([]);
  });
});

describe("pixelRectAround", () => {
  it("grows to steps that can be converted and stays on the picture", () => {
    expect(pixelRectAround({ x: 9.5, y: 3.2, width: 3, height: 1 }, { width, height })).toEqual({
      left: 8,
      top: 2,
      width: 8,
      height: 4,
    });
    expect(pixelRectAround({ x: -5, y: -5, width: 100, height: 100 }, { width, height })).toEqual(whole);
    expect(pixelRectAround({ x: 30, y: 0, width: 5, height: 5 }, { width, height })).toBeUndefined();
  });
});
