import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { type Canvas, loadImage } from "@napi-rs/canvas";
import pixelmatch from "pixelmatch";
import { describe, expect, it } from "vitest";
import { newCanvas } from "#lib/film/kit/new-canvas";
import { nodeKit } from "#lib/film/kit/node-kit";
import { drawLookPicture, lookPicturePath, lookPictures } from "#lib/film/look-pictures/pictures";

/** `GOLDENS=write` draws them anew, as it does the sheets. */
const writes = process.env.GOLDENS === "write";
const quality = 84;
/** As for the sheets: what WebP blurs passes, what moved or changed its colour does not. */
const threshold = 0.25;
const mostDifferent = 0.006;

const kit = await nodeKit();
const pixelsOf = (canvas: Canvas): Uint8ClampedArray =>
  canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data;

async function kept(file: string): Promise<Canvas> {
  const image = await loadImage(file);
  const { canvas, context } = newCanvas({ width: image.width, height: image.height });
  context.drawImage(image, 0, 0);
  return canvas;
}

function differentShare(a: Canvas, b: Canvas): number {
  const { width, height } = a;
  return pixelmatch(pixelsOf(a), pixelsOf(b), undefined, width, height, { threshold }) / (width * height);
}

describe("pictures of looks that pages show", () => {
  it.for([...lookPictures])("%s is as the renderer draws it", async (name) => {
    const fresh = drawLookPicture(name, kit);
    const file = lookPicturePath(name);
    if (writes) {
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, await fresh.encode("webp", quality));
    }
    expect(differentShare(fresh, await kept(file))).toBeLessThan(mostDifferent);
  });

  it("tells one look from another", async () => {
    expect(differentShare(drawLookPicture("paper", kit), drawLookPicture("minimal", kit))).toBeGreaterThan(
      mostDifferent,
    );
  });
});
