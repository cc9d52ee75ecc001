import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { imageSizeFromFile } from "image-size/fromFile";
import { z } from "zod";
import type { Frame } from "#lib/contracts/frame-of";
import { drawStill } from "#lib/film/draw-still";
import type { Artifact, StepContext } from "#lib/pipelines/step";
import { stillProgram } from "#lib/render/still-program";

const KeptPicture = z.strictObject({ sha256: z.string() });
type KeptPicture = z.infer<typeof KeptPicture>;

/** A camera comes closer than the frame by about so much. */
const closest = 1.3;
const longestSide = 4096;
/** The one picture there is, whatever its bytes. */
const name = `lent/${"0".repeat(64)}`;

/**
 * A model's picture as films and browsers draw it: no larger than a frame can show, WebP, decoded and written anew in a
 * process of its own. Throws DRAWING_FAILED for what cannot be read.
 */
export function keepPicture(
  file: Artifact<unknown>,
  frame: Frame,
  { artifacts, signal }: StepContext,
): Promise<Artifact<KeptPicture>> {
  const most = Math.min(longestSide, closest * Math.max(frame.width, frame.height));
  return artifacts.once(
    { step: "picture-shown", inputs: { file: file.id, most }, meta: KeptPicture, extension: "webp" },
    async (outPath) => {
      const { width, height } = await imageSizeFromFile(file.path);
      const scale = Math.min(1, most / Math.max(width, height));
      const size = { width: even(width * scale), height: even(height * scale) };
      const still = { type: "image", asset: name, motion: { kind: "still" } } as const;
      const scene = { id: "picture", layout: "full" as const, seconds: 4, blocks: [], background: still };
      const pictures = { [name]: file.path };
      const program = stillProgram(scene, "minimal", []);
      await drawStill({ program, seconds: 0, frame: size, format: "webp", pictures }, outPath, { signal });
      return {
        sha256: createHash("sha256")
          .update(await readFile(outPath))
          .digest("hex"),
      };
    },
  );
}

const even = (pixels: number): number => Math.max(2, 2 * Math.round(pixels / 2));
