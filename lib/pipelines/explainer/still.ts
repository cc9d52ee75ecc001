import { z } from "zod";
import type { SceneProgram } from "#lib/contracts/scene-program";
import { drawStill } from "#lib/film/draw-still";
import type { StepContext } from "#lib/pipelines/step";

const Nothing = z.strictObject({});

/** A JPEG of the scene when it says most, of the given width in pixels; without captions, which say only a part. */
export function still(
  context: StepContext,
  scene: SceneProgram,
  width: number,
  frame: { width: number; height: number },
) {
  // Without its cues a scene still keeps their room: the picture is the film's.
  const program = { ...scene, captions: scene.captions && { ...scene.captions, cues: [] } };
  const size = { width, height: 2 * Math.round((width * frame.height) / frame.width / 2) };
  return context.artifacts.once(
    { step: "still", inputs: { program, size }, meta: Nothing, extension: "jpg" },
    async (outPath) => {
      await drawStill({ program, frame: size, format: "jpeg" }, outPath, { signal: context.signal });
      return {};
    },
  );
}
