import { z } from "zod";
import { viewers } from "#lib/api/access";
import { media } from "#lib/api/media";
import { operation } from "#lib/api/operation";
import { findScene } from "#lib/api/v1/find-scene";
import { ownerOfMaking } from "#lib/api/v1/owner-of-making";
import { SceneParams } from "#lib/api/v1/params";
import { artifactFile } from "#lib/api/v1/version-file";
import { Failure } from "#lib/errors/failure";

export const readSceneNarration = operation({
  id: "readSceneNarration",
  method: "GET",
  path: "/v1/jobs/{id}/scenes/{sceneId}/narration",
  summary: "What is said in a scene",
  tag: "jobs",
  access: viewers("videos:read"),
  input: z.object({ params: SceneParams }),
  answer: media("audio/wav"),
  failures: ["NOT_READY"],
  run: async ({ params: { id, sceneId } }, viewer) => {
    const { narration } = await findScene(id, sceneId, await ownerOfMaking(id, viewer));
    if (narration === undefined) throw new Failure("NOT_FOUND");
    return artifactFile(narration, sceneId);
  },
});
