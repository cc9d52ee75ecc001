import path from "node:path";
import type { Canvas } from "@napi-rs/canvas";
import type { LookName } from "#lib/contracts/looks";
import { newCanvas } from "#lib/film/kit/new-canvas";
import type { NodeKit } from "#lib/film/kit/node-kit";
import { drawPicture } from "#lib/film/scenes/draw-picture";
import { type GoldenRatio, goldenProgram, goldenScenes } from "#lib/film/testing/golden-scenes";
import { projectRoot } from "#lib/processes/project-root";

const tiles = {
  "16:9": { width: 320, height: 180, across: 5 },
  "9:16": { width: 180, height: 320, across: 10 },
} as const;

export interface Tile {
  name: string;
  left: number;
  top: number;
  width: number;
  height: number;
}

export const tilesOf = (ratio: GoldenRatio): Tile[] =>
  goldenScenes.map(({ id }, i) => {
    const { width, height, across } = tiles[ratio];
    return { name: id, left: (i % across) * width, top: Math.floor(i / across) * height, width, height };
  });

/** Every block in one look, each at the moment that shows most. */
export async function drawSheet(look: LookName, ratio: GoldenRatio, kit: NodeKit): Promise<Canvas> {
  const { width, height, across } = tiles[ratio];
  const rows = Math.ceil(goldenScenes.length / across);
  const { canvas, context } = newCanvas({ width: across * width, height: rows * height });
  for (const [i, tile] of tilesOf(ratio).entries()) {
    const scene = goldenScenes[i];
    if (!scene) continue;
    const drawn = drawPicture(await goldenProgram(scene, look), undefined, { width, height }, kit);
    context.drawImage(drawn, tile.left, tile.top);
  }
  return canvas;
}

export const goldenPath = (look: LookName, ratio: GoldenRatio): string =>
  path.join(projectRoot(), "lib/film/goldens", `${look}-${ratio.replace(":", "x")}.webp`);
