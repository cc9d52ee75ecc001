import { z } from "zod";
import { viewers } from "#lib/api/access";
import { media } from "#lib/api/media";
import { operation } from "#lib/api/operation";
import { ownerOfMaking } from "#lib/api/v1/owner-of-making";
import { SceneParams } from "#lib/api/v1/params";
import { artifactFile } from "#lib/api/v1/version-file";
import { Failure } from "#lib/errors/failure";
import { readJob } from "#lib/jobs/read-job";

export const readSceneThumbnail = operation({
  id: "readSceneThumbnail",
  method: "GET",
  path: "/v1/jobs/{id}/scenes/{sceneId}/thumbnail",
  summary: "A picture of a scene, as soon as it is drawn",
  tag: "jobs",
  access: viewers("videos:read"),
  input: z.object({ params: SceneParams }),
  answer: media("image/jpeg"),
  run: async ({ params: { id, sceneId } }, viewer) => {
    const scene = (await readJob(id, await ownerOfMaking(id, viewer))).scenes.find((one) => one.id === sceneId);
    if (scene?.thumbnailUrl === undefined) throw new Failure("NOT_FOUND");
    return artifactFile(scene.thumbnailUrl, sceneId);
  },
});
