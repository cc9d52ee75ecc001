import { z } from "zod";
import type { SceneProgram } from "#lib/contracts/scene-program";
import { drawStill } from "#lib/film/draw-still";
import type { FilmFile } from "#lib/pipelines/explainer/film-file";
import { lendPictures } from "#lib/pipelines/pictures/shown-pictures";
import type { StepContext } from "#lib/pipelines/step";
import { picturesOf } from "#lib/render/pictures-of";

const Nothing = z.strictObject({});

/** A JPEG of the scene when it says most, of the given width in pixels; without captions, which say only a part. */
export function still(
  context: StepContext,
  scene: SceneProgram,
  width: number,
  frame: { width: number; height: number },
  made: FilmFile["pictures"],
) {
  // Without its cues a scene still keeps their room: the picture is the film's.
  const program = { ...scene, captions: scene.captions && { ...scene.captions, cues: [] } };
  const size = { width, height: 2 * Math.round((width * frame.height) / frame.width / 2) };
  return context.artifacts.once(
    { step: "still", inputs: { program, size }, meta: Nothing, extension: "jpg" },
    async (outPath) => {
      const pictures = await lendPictures(picturesOf(program.scene), made, context);
      await drawStill({ program, frame: size, format: "jpeg", pictures }, outPath, { signal: context.signal });
      return {};
    },
  );
}
