import { expect, test } from "vitest";
import { aspectRatios, frameOf, qualities } from "#lib/contracts/frame-of";
import { smallerRenditions } from "#lib/contracts/renditions";

test("a film gets the next two smaller sizes, and none that is not smaller", () => {
  const names = (width: number, height: number) => smallerRenditions({ width, height }).map(({ name }) => name);
  expect(names(3840, 2160)).toEqual(["1080p", "720p"]);
  expect(names(1920, 1080)).toEqual(["720p", "480p"]);
  expect(names(720, 1280)).toEqual(["480p", "270p"]);
  expect(names(854, 480)).toEqual(["270p"]);
  expect(names(256, 144)).toEqual([]);
});

test("their sides are even and keep the film's shape", () => {
  for (const quality of qualities) {
    for (const ratio of aspectRatios) {
      const film = frameOf(quality, ratio);
      for (const { size } of smallerRenditions(film)) {
        expect([size.width % 2, size.height % 2]).toEqual([0, 0]);
        expect(Math.abs(size.width / size.height - film.width / film.height)).toBeLessThan(0.02);
      }
    }
  }
});
