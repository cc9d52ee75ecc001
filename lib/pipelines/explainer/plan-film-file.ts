import { hasFaults } from "#lib/contracts/audit";
import { frameOf } from "#lib/contracts/frame-of";
import type { SceneProgram } from "#lib/contracts/scene-program";
import { FilmFile } from "#lib/pipelines/explainer/film-file";
import { hearScenes } from "#lib/pipelines/explainer/hear-scenes";
import { onceJson } from "#lib/pipelines/explainer/json-artifact";
import { planMended } from "#lib/pipelines/explainer/plan-mended";
import { auditOf } from "#lib/pipelines/explainer/scene-step";
import { lendPictures, type ShownPictures } from "#lib/pipelines/pictures/shown-pictures";
import type { StepContext } from "#lib/pipelines/step";

/** What is told, and by which voices. */
type ToldFilm = Pick<FilmFile, "input" | "writer" | "storyboard" | "voices">;

/**
 * A film whose every frame is known, mended where its audit finds something. `shown`: the pictures that models made;
 * absent while they are being made.
 */
export function planFilmFile(
  told: ToldFilm,
  shown: ShownPictures | undefined,
  context: StepContext,
): Promise<{ id: string; value: FilmFile }> {
  const { input, storyboard, voices } = told;
  const awaiting = shown === undefined;
  const inputs = { ...told, ...(awaiting ? { awaiting } : { shown }) };
  return onceJson(context, { step: "film-plan", inputs, schema: FilmFile }, async () => {
    const frame = frameOf(input.quality, storyboard.aspectRatio);
    const tracks = voices.map((v) => v?.track);
    const captions = input.captionsStyle === "off" ? undefined : input.captionsStyle;
    const made = picturesOf(shown ?? {});
    const fail = (programs: readonly SceneProgram[]) =>
      Promise.all(programs.map(async (program) => hasFaults(await auditOf(context, program, frame, made))));
    const pictures = await lendPictures(Object.keys(made), made, context);
    const task = { storyboard, tracks, captions, frame, fail, shown, pictures, signal: context.signal };
    const { plan, warnings, ...mended } = await planMended(task);
    for (const warning of warnings) await context.report.warning(warning);
    return {
      ...told,
      storyboard: mended.storyboard,
      plan: await hearScenes(plan, { voices, music: storyboard.music }, context),
      ...(Object.keys(made).length > 0 ? { pictures: made } : {}),
      ...(awaiting ? { awaiting } : {}),
    };
  });
}

const picturesOf = (shown: ShownPictures): NonNullable<FilmFile["pictures"]> =>
  Object.fromEntries(
    Object.values(shown).map(({ asset, artifact, preview, model }) => [asset, { artifact, preview, model }]),
  );
