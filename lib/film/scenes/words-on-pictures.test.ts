import { writeFile } from "node:fs/promises";
import type { Canvas } from "@napi-rs/canvas";
import { expect, inject, it } from "vitest";
import { lookNames } from "#lib/contracts/look-infos";
import type { SceneProgram } from "#lib/contracts/scene-program";
import { artworkRecipes, type Picture } from "#lib/contracts/storyboard-pictures";
import { newCanvas } from "#lib/film/kit/new-canvas";
import { nodeKit } from "#lib/film/kit/node-kit";
import { auditProgram } from "#lib/film/scenes/audit-program";
import { prepareProgram } from "#lib/film/scenes/prepare-program";
import { testFolder } from "#lib/film/testing/in-folder";
import { prepareScene } from "#lib/render/prepare-scene";
import { recorder, recordingKit } from "#lib/render/record";

const inFolder = await testFolder();
const kit = await nodeKit();
const frame = { width: 640, height: 360 };
const all = artworkRecipes.flatMap((recipe, i) =>
  lookNames.map((look, k) => ({ recipe, look, turn: (i + k) % lookNames.length })),
);
/** Every recipe and every look once; all pairs when there is time. */
const pairs = all.filter(({ turn }) => inject("deep") || turn === 0);

const programOf = (background: Picture, look: (typeof lookNames)[number]): SceneProgram => ({
  scene: {
    id: "s",
    layout: "title",
    seconds: 8,
    background,
    blocks: [
      { id: "h", type: "heading", level: 1, text: "The roof of the world" },
      { id: "t", type: "text", role: "quiet", text: "How two continents that collide raise a range of mountains" },
    ],
  },
  language: "en",
  look,
  seed: 4,
  durationSeconds: 8,
  speech: { from: 0, to: 7 },
  marks: { start: 0, end: 7 },
  typeset: { equations: {}, code: {}, texts: {} },
});

const light = (c: number): number => (c <= 10.31 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4);
const luminance = (r: number, g: number, b: number): number =>
  0.2126 * light(r) + 0.7152 * light(g) + 0.0722 * light(b);
const contrast = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
const inkOf = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return luminance(r, g, b);
};

it.each(pairs)("keeps words legible on $recipe in $look, as the pixels are", ({ recipe, look }) => {
  const seed = 40 + all.findIndex((p) => p.recipe === recipe && p.look === look);
  expectLegible(programOf({ type: "artwork", recipe, seed }, look));
});

/** What models may send. */
const lent = ["white", "black", "noise", "stripes", "half"] as const;
const sent = lent.flatMap((kind, i) =>
  lookNames.map((look, k) => ({ kind, look, turn: (i * 5 + k) % lookNames.length })),
);

it.each(sent.filter(({ turn }) => inject("deep") || turn === 0))(
  "keeps words legible on any picture of a model: $kind in $look",
  async ({ kind, look }) => {
    const file = inFolder(`${kind}.png`);
    await writeFile(file, await pictureOf(kind).encode("png"));
    const asset = `lent/${"5".repeat(64)}`;
    kit.lend({ [asset]: file });
    expectLegible(programOf({ type: "image", asset, prompt: "Anything" }, look));
  },
);

function pictureOf(kind: (typeof lent)[number]): Canvas {
  const { canvas, context } = newCanvas({ width: 320, height: 240 });
  const paint = (color: string, x: number, y: number, width: number, height: number): void => {
    context.fillStyle = color;
    context.fillRect(x, y, width, height);
  };
  paint(kind === "white" ? "#ffffff" : "#000000", 0, 0, 320, 240);
  if (kind === "half") paint("#ffffff", 0, 0, 150, 240);
  if (kind === "stripes") for (let x = 0; x < 320; x += 8) paint(x % 16 ? "#ffffff" : "#d01030", x, 0, 8, 240);
  for (let i = 0; kind === "noise" && i < 4800; i++) {
    const color = `#${((i * 2654435761) >>> 8).toString(16).padStart(6, "0").slice(0, 6)}`;
    paint(color, 4 * (i % 80), 4 * Math.floor(i / 80), 4, 4);
  }
  return canvas;
}

function expectLegible(program: SceneProgram): void {
  const scene = prepareProgram(program, frame, kit);
  const lent = recordingKit(kit);
  const tape = recorder(lent.measure);
  for (const element of prepareScene(program, frame, lent).elements) element.draw(tape.surface, 7.5);
  const words = tape.take().filter(({ mark }) => mark.kind === "text");
  expect(words.length).toBeGreaterThan(1);
  const [ground] = scene.elements;
  const { canvas, context } = newCanvas(frame);
  for (const seconds of [1, 3, 5.3, 7.9]) {
    ground?.draw(context, seconds);
    const pixels = canvas.data();
    for (const { mark, boxes } of words) {
      const ink = inkOf(mark.color ?? "");
      const found: number[] = [];
      for (const box of boxes) {
        for (let y = Math.floor(box.y); y < box.y + box.height; y++) {
          for (let x = Math.floor(box.x); x < box.x + box.width; x++) {
            const at = 4 * (y * frame.width + x);
            found.push(contrast(ink, luminance(pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0)));
          }
        }
      }
      found.sort((a, b) => a - b);
      // A star or a speck of grain behind a letter is no obstacle.
      expect(found[Math.floor(found.length * 0.02)], `${mark.id} at ${seconds} s`).toBeGreaterThanOrEqual(4.5);
    }
  }
  expect(auditProgram(program, frame, kit)).toEqual([]);
}
