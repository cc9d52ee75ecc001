import { expect, inject, it } from "vitest";
import { lookNames } from "#lib/contracts/look-infos";
import type { SceneProgram } from "#lib/contracts/scene-program";
import { artworkRecipes } from "#lib/contracts/storyboard-pictures";
import { newCanvas } from "#lib/film/kit/new-canvas";
import { nodeKit } from "#lib/film/kit/node-kit";
import { auditProgram } from "#lib/film/scenes/audit-program";
import { prepareProgram } from "#lib/film/scenes/prepare-program";
import { prepareScene } from "#lib/render/prepare-scene";
import { recorder, recordingKit } from "#lib/render/record";

const kit = await nodeKit();
const frame = { width: 640, height: 360 };
const all = artworkRecipes.flatMap((recipe, i) =>
  lookNames.map((look, k) => ({ recipe, look, turn: (i + k) % lookNames.length })),
);
/** Every recipe and every look once; all pairs when there is time. */
const pairs = all.filter(({ turn }) => inject("deep") || turn === 0);

const programOf = (recipe: (typeof artworkRecipes)[number], look: (typeof lookNames)[number]): SceneProgram => ({
  scene: {
    id: "s",
    layout: "title",
    seconds: 8,
    background: { type: "artwork", recipe, seed: 40 + all.findIndex((p) => p.recipe === recipe && p.look === look) },
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
  const program = programOf(recipe, look);
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
});
