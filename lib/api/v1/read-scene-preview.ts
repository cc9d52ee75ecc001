import { z } from "zod";
import { signPath } from "#lib/accounts/media-signature";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { findJob } from "#lib/api/v1/find-job";
import { findScene } from "#lib/api/v1/find-scene";
import { mediaPath } from "#lib/api/v1/media-path";
import { SceneParams } from "#lib/api/v1/params";
import { ScenePreview } from "#lib/contracts/scene-preview";
import { fontFilesOf } from "#lib/film/font-files";

export const readScenePreview = operation({
  id: "readScenePreview",
  method: "GET",
  path: "/v1/jobs/{id}/scenes/{sceneId}/preview",
  summary: "A scene as data for the renderer, as soon as the film is planned",
  tag: "jobs",
  access: owners("videos:read"),
  input: z.object({ params: SceneParams }),
  answer: json(ScenePreview),
  run: async ({ params: { id, sceneId } }, caller, { baseUrl }) => {
    const { planned, frame, narration } = await findScene(id, sceneId, (await findJob(id, caller)).ownerId);
    const { program } = planned;
    const sound = `${baseUrl}${signPath(mediaPath.sceneNarration(id, sceneId), Date.now() / 1000)}`;
    return {
      program,
      frame,
      fonts: fontFilesOf(program).map((font) => ({ ...font, url: `${baseUrl}${mediaPath.font(font.name)}` })),
      narration: narration === undefined ? undefined : { url: sound, at: program.speech.from },
    };
  },
});
