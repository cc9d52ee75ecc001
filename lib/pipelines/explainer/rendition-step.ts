import { z } from "zod";
import { HlsIndex } from "#lib/contracts/hls-index";
import { renditions } from "#lib/contracts/renditions";
import { concatSegments } from "#lib/media/concat-segments";
import { fragmentFilm } from "#lib/media/fragment-film";
import { scaleFilm } from "#lib/media/scale-film";
import { SmallerCopy } from "#lib/pipelines/explainer/stream-files";
import { type Artifact, type StepContext, step } from "#lib/pipelines/step";

const Nothing = z.strictObject({});
/** Film seconds in one piece: what a worker that is stopped may have to do again. */
const pieceSeconds = 60;

/** Makes a smaller copy of a published film, with the film's own sound, and adds it to the version. */
export const renditionStep = step({
  input: SmallerCopy,
  async run(copy, context) {
    const { artifacts, signal } = context;
    const film = await artifacts.read(copy.film, z.unknown());
    const { width, height, fps } = copy;
    const recipe = {
      step: "rendition",
      inputs: { film: film.id, width, height, fps },
      meta: HlsIndex,
      extension: "mp4",
    };
    const made = await artifacts.once(recipe, async (outPath) => {
      const pieces = await scaledPieces(film, copy, context);
      const picture = `${context.workDir}/picture.mp4`;
      await concatSegments(
        pieces.map(({ path }) => path),
        picture,
        { signal },
      );
      return fragmentFilm({ picture, sound: film.path }, outPath, { signal });
    });
    await context.addFiles({ [renditions[copy.name]]: made.id });
    return {};
  },
});

async function scaledPieces(film: Artifact<unknown>, copy: SmallerCopy, { artifacts, signal }: StepContext) {
  const { width, height, fps, durationSeconds } = copy;
  const pieces: Artifact<object>[] = [];
  const count = Math.max(1, Math.round(durationSeconds / pieceSeconds));
  for (let i = 0; i < count; i += 1) {
    const from = i * pieceSeconds;
    const to = i + 1 < count ? from + pieceSeconds : undefined;
    const recipe = {
      step: "scale",
      inputs: { film: film.id, width, height, fps, from, to },
      meta: Nothing,
      extension: "mp4",
    };
    const piece = await artifacts.once(recipe, async (outPath) => {
      await scaleFilm({ film: film.path, width, height, fps, from, to }, outPath, { signal });
      return {};
    });
    pieces.push(piece);
  }
  return pieces;
}
