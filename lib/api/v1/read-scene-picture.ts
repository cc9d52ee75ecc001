import { z } from "zod";
import { viewers } from "#lib/api/access";
import { media } from "#lib/api/media";
import { operation } from "#lib/api/operation";
import { findScene } from "#lib/api/v1/find-scene";
import { ownerOfMaking } from "#lib/api/v1/owner-of-making";
import { SceneParams } from "#lib/api/v1/params";
import { artifactFile } from "#lib/api/v1/version-file";
import { Failure } from "#lib/errors/failure";

export const readScenePicture = operation({
  id: "readScenePicture",
  method: "GET",
  path: "/v1/jobs/{id}/scenes/{sceneId}/pictures/{sha256}",
  summary: "A picture that a model made for a scene, as its preview loads it",
  tag: "jobs",
  access: viewers("videos:read"),
  input: z.object({ params: SceneParams.extend({ sha256: z.string().regex(/^[a-f0-9]{64}$/) }) }),
  answer: media("image/webp", "application/octet-stream"),
  failures: ["NOT_READY"],
  run: async ({ params: { id, sceneId, sha256 } }, viewer) => {
    const { pictures } = await findScene(id, sceneId, await ownerOfMaking(id, viewer));
    const artifact = pictures[`lent/${sha256}`];
    if (artifact === undefined) throw new Failure("NOT_FOUND");
    return artifactFile(artifact, sceneId);
  },
});
