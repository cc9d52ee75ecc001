import { z } from "zod";
import type { SceneProgram } from "#lib/contracts/scene-program";
import { drawStill } from "#lib/film/draw-still";
import type { StepContext } from "#lib/pipelines/step";

const Nothing = z.strictObject({});

/** A JPEG of the scene when it says most, of the given width in pixels. */
export function still(
  context: StepContext,
  program: SceneProgram,
  width: number,
  frame: { width: number; height: number },
) {
  const size = { width, height: 2 * Math.round((width * frame.height) / frame.width / 2) };
  return context.artifacts.once(
    { step: "still", inputs: { program, size }, meta: Nothing, extension: "jpg" },
    async (outPath) => {
      await drawStill({ program, frame: size, format: "jpeg" }, outPath, { signal: context.signal });
      return {};
    },
  );
}
