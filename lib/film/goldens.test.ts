import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { type Canvas, loadImage } from "@napi-rs/canvas";
import pixelmatch from "pixelmatch";
import { describe, expect, inject, it } from "vitest";
import { lookNames } from "#lib/contracts/look-infos";
import type { LookName } from "#lib/contracts/looks";
import { newCanvas } from "#lib/film/kit/new-canvas";
import { nodeKit } from "#lib/film/kit/node-kit";
import { type GoldenRatio, goldenRatios } from "#lib/film/testing/golden-scenes";
import { drawSheet, goldenPath, type Tile, tilesOf } from "#lib/film/testing/golden-sheet";

/** `GOLDENS=write` draws the sheets anew; they are looked at before they are committed. */
const writes = process.env.GOLDENS === "write";
const quality = 82;

/**
 * The sheets are kept as WebP, which blurs edges: a pixel counts as different from a YIQ distance of 0.25 on, and a tile
 * from 0.6 % of such pixels on. A word that moves by 2 px or a changed colour passes that; WebP stays under 0.2 %.
 */
const threshold = 0.25;
const mostDifferent = 0.006;

const kit = await nodeKit();
const all = lookNames.flatMap((look) => goldenRatios.map((ratio) => [look, ratio] as const));
const slice = all.filter((_, i) => inject("deep") || writes || i === 2 || i === 9);

const pixelsOf = (canvas: Canvas, { left, top, width, height }: Tile): Uint8ClampedArray =>
  canvas.getContext("2d").getImageData(left, top, width, height).data;

async function goldenSheet(look: LookName, ratio: GoldenRatio): Promise<Canvas> {
  const image = await loadImage(goldenPath(look, ratio));
  const { canvas, context } = newCanvas({ width: image.width, height: image.height });
  context.drawImage(image, 0, 0);
  return canvas;
}

/** Names of tiles that look different, with the share of their pixels. */
function differences(fresh: Canvas, golden: Canvas, ratio: GoldenRatio): string[] {
  return tilesOf(ratio).flatMap((tile) => {
    const { width, height, name } = tile;
    const count = pixelmatch(pixelsOf(fresh, tile), pixelsOf(golden, tile), undefined, width, height, { threshold });
    const share = count / (width * height);
    return share > mostDifferent ? [`${name} ${(100 * share).toFixed(2)} %`] : [];
  });
}

describe("golden sheets", () => {
  it.for(slice)("%s %s looks as it did", async ([look, ratio]) => {
    const fresh = await drawSheet(look, ratio, kit);
    if (writes) {
      await mkdir(path.dirname(goldenPath(look, ratio)), { recursive: true });
      await writeFile(goldenPath(look, ratio), await fresh.encode("webp", quality));
    }
    expect(differences(fresh, await goldenSheet(look, ratio), ratio)).toEqual([]);
  });

  it("sees a tile that moved by two pixels", async () => {
    const golden = await goldenSheet("paper", "16:9");
    const { canvas, context } = newCanvas(golden);
    context.drawImage(golden, 2, 0);
    expect(differences(canvas, golden, "16:9").length).toBeGreaterThan(15);
  });
});
