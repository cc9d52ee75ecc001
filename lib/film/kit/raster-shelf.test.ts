import type { Path2D } from "@napi-rs/canvas";
import { expect, it } from "vitest";
import { newCanvas } from "#lib/film/kit/new-canvas";
import { RasterShelf } from "#lib/film/kit/raster-shelf";
import type { Surface } from "#lib/render/surface";

const size = { width: 1600, height: 900 };
const megabyte = 2 ** 20;

it("paints once what is in use, gives back what is not, and paints it again when it is asked for", () => {
  const shelf = new RasterShelf();
  const { canvas, context } = newCanvas({ width: 4, height: 4 });
  const surface: Surface<Path2D> = context;
  let painted = 0;
  const raster = () =>
    shelf.keep(size, (ground) => {
      painted += 1;
      ground.fillStyle = "#3060a0";
      ground.fillRect(0, 0, size.width, size.height);
    });
  const first = raster();
  surface.drawImage(first.source, 0, 0, 4, 4);
  surface.drawImage(first.source, 0, 0, 4, 4);
  expect(painted).toBe(1);
  // A hundred scenes of one picture each, drawn some frames long.
  for (let scene = 0; scene < 100; scene++) {
    const own = raster();
    for (let frame = 0; frame < 4; frame++) surface.drawImage(own.source, 0, 0, 4, 4);
  }
  expect(shelf.bytes).toBeLessThan(260 * megabyte);
  const before = painted;
  context.clearRect(0, 0, 4, 4);
  surface.drawImage(first.source, 0, 0, 4, 4);
  expect(painted).toBe(before + 1);
  expect([...canvas.data().subarray(0, 4)]).toEqual([0x30, 0x60, 0xa0, 255]);
});
