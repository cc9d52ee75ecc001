import { z } from "zod";
import type { Viewer } from "#lib/accounts/caller";
import { viewers } from "#lib/api/access";
import { media } from "#lib/api/media";
import { operation } from "#lib/api/operation";
import { findJob } from "#lib/api/v1/find-job";
import { artifactFile } from "#lib/api/v1/version-file";
import type { JobView } from "#lib/contracts/job-view";
import { Failure } from "#lib/errors/failure";
import { findJob as findRow } from "#lib/jobs/job-store";
import { readJob } from "#lib/jobs/read-job";

export const readSceneThumbnail = operation({
  id: "readSceneThumbnail",
  method: "GET",
  path: "/v1/jobs/{id}/scenes/{sceneId}/thumbnail",
  summary: "A picture of a scene, as soon as it is drawn",
  tag: "jobs",
  access: viewers,
  input: z.object({ params: z.object({ id: z.uuid(), sceneId: z.string().min(1).max(60) }) }),
  answer: media("image/jpeg"),
  run: async ({ params: { id, sceneId } }, viewer) => {
    const scene = (await viewFor(id, viewer)).scenes.find((one) => one.id === sceneId);
    if (scene?.thumbnailUrl === undefined) throw new Failure("NOT_FOUND");
    return artifactFile(scene.thumbnailUrl, sceneId);
  },
});

async function viewFor(jobId: string, viewer: Viewer): Promise<JobView> {
  if (viewer.kind === "guest" || viewer.kind === "local") return (await findJob(jobId, viewer)).view;
  const row = viewer.kind === "link" ? await findRow(jobId) : null;
  // A share opens the film, not the making of it.
  if (row === null) throw new Failure("NOT_FOUND");
  return readJob(jobId, row.ownerId);
}
