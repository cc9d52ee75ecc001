import path from "node:path";
import { z } from "zod";
import { ModelRatio, modelRatios } from "#lib/contracts/model-card";
import { drawStill } from "#lib/film/draw-still";
import { figureOf } from "#lib/providers/local/figure-of";
import { frameSize } from "#lib/providers/local/frame-size";
import { writeNote } from "#lib/providers/local/picture-note";
import { pictureProgram } from "#lib/providers/local/picture-program";
import type { ImageProvider } from "#lib/providers/media-work";
import { lookForPrompt } from "#lib/render/look-for-prompt";

const Order = z.object({
  prompt: z.string(),
  aspectRatio: ModelRatio,
  count: z.number().int(),
  seed: z.number().int(),
});
const shortSide = 1024;
const mostPrompt = 1000;

/**
 * Pictures that this machine draws by its own rules: characters by their description, places and patterns by the
 * artwork engine. The same words and seed give the same picture; each further one has the next seed.
 */
export const localImages: ImageProvider = {
  name: "local",
  pollSeconds: 0,
  configured: () => true,
  models: () => [
    {
      kind: "image",
      id: "local/artwork",
      provider: "local",
      model: "artwork",
      title: "Drawn on this machine",
      preferred: true,
      aspect_ratios: [...modelRatios],
      max_images: 4,
      max_references: 0,
      seed: true,
      negative_prompt: false,
      max_prompt: 4000,
    },
  ],
  async start({ prompt, aspectRatio, count, seed = 1 }) {
    return { operation: { prompt, aspectRatio, count, seed } };
  },
  async status(operation) {
    return { state: "succeeded", result: operation };
  },
  async fetch(result, folder, { signal }) {
    const { prompt, aspectRatio, count, seed } = Order.parse(result);
    const paths: string[] = [];
    for (let i = 0; i < count; i += 1) {
      const own = (seed + i) >>> 0;
      const file = path.join(folder, `picture-${i}.png`);
      const figure = figureOf(prompt);
      const drawn = (figure?.prompt ?? prompt).slice(-mostPrompt);
      const look = figure ? "photorealistic" : lookForPrompt(prompt, own);
      const picture = { type: "image", prompt: drawn, motion: { kind: "still" } } as const;
      const program = pictureProgram(picture, { look, seed: own, seconds: 4 });
      const frame = frameSize(shortSide, aspectRatio);
      await drawStill({ program, seconds: 0, frame, format: "png" }, file, { signal });
      // A clip that is shown this picture draws the same character then.
      if (figure) await writeNote(file, figure.description);
      paths.push(file);
    }
    return paths;
  },
  async check() {
    return { well: true };
  },
};
