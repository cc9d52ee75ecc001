import { writeFile } from "node:fs/promises";
import { z } from "zod";
import { AuditFigures } from "#lib/contracts/audit";
import { frameOf } from "#lib/contracts/frame-of";
import type { SceneProgram } from "#lib/contracts/scene-program";
import { auditPrograms } from "#lib/film/audit-programs";
import { FilmFile, FilmRef } from "#lib/pipelines/explainer/film-file";
import { filmPieces, piecesOf } from "#lib/pipelines/explainer/film-pieces";
import { readJson } from "#lib/pipelines/explainer/json-artifact";
import { mixSound } from "#lib/pipelines/explainer/mix-sound";
import { pictureFiles, posterScene } from "#lib/pipelines/explainer/picture-files";
import { still } from "#lib/pipelines/explainer/still";
import { lendPictures } from "#lib/pipelines/pictures/shown-pictures";
import { type StepContext, step } from "#lib/pipelines/step";
import { picturesOf } from "#lib/render/pictures-of";

const SceneRef = FilmRef.extend({ index: z.number().int().min(0) });
const THUMBNAIL_WIDTH = 640;

/** Draws one scene: its thumbnail first, so that people see it, then its film and what the audit says of it. */
export const sceneStep = step({
  input: SceneRef,
  async run({ film, index }, context) {
    const file = await readJson(context, film, FilmFile);
    const scene = file.plan.scenes[index];
    if (!scene) return {};
    const { id } = scene.program.scene;
    const frame = frameOf(file.input.quality, file.storyboard.aspectRatio);
    await context.report.sceneProgress(id, 0);
    const thumbnail = await still(context, scene.program, THUMBNAIL_WIDTH, frame, file.pictures);
    await auditOf(context, scene.program, frame, file.pictures);
    // The sound is mixed beside the drawing, and waits for the film to be cut.
    const sound = index === 0 ? mixSound(file, context) : undefined;
    sound?.catch(() => {});
    let reports = Promise.resolve();
    const films = await filmPieces(context, piecesOf(file.plan, index, frame), file.pictures, (fraction) => {
      reports = reports.then(() => context.report.sceneProgress(id, fraction));
    });
    await reports;
    const seconds = scene.frames / file.plan.fps;
    const reused = films.every((f) => f.reused);
    await context.report.sceneRendered({ sceneId: id, seconds, thumbnail: thumbnail.id, reused });
    await sound;
    if (index === posterScene) await pictureFiles(file, context);
    return {};
  },
});

/** The audit's figures of one scene, made once. */
export async function auditOf(
  context: StepContext,
  program: SceneProgram,
  frame: { width: number; height: number },
  made: FilmFile["pictures"],
): Promise<AuditFigures> {
  const audited = await context.artifacts.once(
    { step: "audit", inputs: { program, frame }, meta: AuditFigures, extension: "json" },
    async (outPath) => {
      const pictures = await lendPictures(picturesOf(program.scene), made, context);
      const { figures, findings } = await auditPrograms([program], frame, { signal: context.signal, pictures });
      await writeFile(outPath, JSON.stringify(findings));
      return figures;
    },
  );
  return audited.meta;
}
