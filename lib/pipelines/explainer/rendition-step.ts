import { z } from "zod";
import { HlsIndex } from "#lib/contracts/hls-index";
import { renditions } from "#lib/contracts/renditions";
import { concatSegments } from "#lib/media/concat-segments";
import { fragmentFilm } from "#lib/media/fragment-film";
import { scaleFilm } from "#lib/media/scale-film";
import { wrapFilm } from "#lib/media/wrap-film";
import { OtherFormat, SmallerCopy } from "#lib/pipelines/explainer/stream-files";
import { type Artifact, type StepContext, step } from "#lib/pipelines/step";

const Nothing = z.strictObject({});
/** Film seconds in one piece: what a worker that is stopped may have to do again. */
const pieceSeconds = 60;

/** Makes a smaller copy of a published film, or the film in another wrapping, and adds it to the version. */
export const renditionStep = step({
  input: z.union([SmallerCopy, OtherFormat]),
  async run(input, context) {
    const film = await context.artifacts.read(input.film, z.unknown());
    const files = "format" in input ? await wrapped(film, input, context) : await smaller(film, input, context);
    await context.addFiles(files);
    return {};
  },
});

async function wrapped(film: Artifact<unknown>, { format }: OtherFormat, { artifacts, signal }: StepContext) {
  const recipe = { step: "wrap", inputs: { film: film.id, format }, meta: Nothing, extension: format };
  const made = await artifacts.once(recipe, async (outPath) => {
    await wrapFilm({ path: film.path, format }, outPath, { signal });
    return {};
  });
  return { [format]: made.id };
}

/** In pieces, with the film's own sound. */
async function smaller(film: Artifact<unknown>, copy: SmallerCopy, context: StepContext) {
  const { artifacts, signal } = context;
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
  return { [renditions[copy.name]]: made.id };
}

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
