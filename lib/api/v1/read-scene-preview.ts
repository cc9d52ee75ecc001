import { z } from "zod";
import { signPath } from "#lib/accounts/media-signature";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { findJob } from "#lib/api/v1/find-job";
import { findScene } from "#lib/api/v1/find-scene";
import { mediaPath } from "#lib/api/v1/media-path";
import { SceneParams } from "#lib/api/v1/params";
import type { PlannedScene } from "#lib/contracts/film-plan";
import { type SceneNeighbor, ScenePreview } from "#lib/contracts/scene-preview";
import { fontFilesOf } from "#lib/film/font-files";
import { picturesOf } from "#lib/render/pictures-of";

export const readScenePreview = operation({
  id: "readScenePreview",
  method: "GET",
  path: "/v1/jobs/{id}/scenes/{sceneId}/preview",
  summary: "A scene as data for the renderer, as soon as the film is planned",
  tag: "jobs",
  access: owners("videos:read"),
  input: z.object({ params: SceneParams }),
  answer: json(ScenePreview),
  failures: ["NOT_READY"],
  run: async ({ params: { id, sceneId } }, caller, { baseUrl }) => {
    const scene = await findScene(id, sceneId, (await findJob(id, caller)).ownerId);
    const { planned, frame, narration } = scene;
    const { program } = planned;
    const before = neighbor(scene.before, planned);
    const after = neighbor(scene.after, scene.after);
    const programs = [before?.program, program, after?.program].filter((one) => one !== undefined);
    const fonts = new Map(programs.flatMap(fontFilesOf).map((font) => [font.name, font]));
    const sound = `${baseUrl}${signPath(mediaPath.sceneNarration(id, sceneId), Date.now() / 1000)}`;
    return {
      program,
      frame,
      before,
      after,
      fonts: [...fonts.values()].map((font) => ({ ...font, url: `${baseUrl}${mediaPath.font(font.name)}` })),
      pictures: Object.fromEntries(
        programs
          .flatMap((one) => picturesOf(one.scene))
          .flatMap((name) => (name in scene.pictures ? [[name, pictureUrl(baseUrl, id, sceneId, name)]] : [])),
      ),
      awaiting: scene.awaiting,
      narration: narration === undefined ? undefined : { url: sound, at: program.speech.from },
    };
  },
});

/** Signed, so that an image can load it. */
function pictureUrl(baseUrl: string, jobId: string, sceneId: string, name: string): string {
  const path = mediaPath.scenePicture(jobId, sceneId, name.replace("lent/", ""));
  return `${baseUrl}${signPath(path, Date.now() / 1000)}`;
}

/** The scene beside, if the one of the two that `follows` does so by a transition. */
function neighbor(beside: PlannedScene | undefined, follows: PlannedScene | undefined): SceneNeighbor | undefined {
  const { kind, frames } = follows?.transitionIn ?? {};
  if (!beside || kind === undefined || frames === undefined) return undefined;
  return { program: beside.program, transition: kind, frames };
}
