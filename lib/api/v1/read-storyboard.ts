import { z } from "zod";
import type { Caller } from "#lib/accounts/caller";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { findFilm } from "#lib/api/v1/find-film";
import { findJob } from "#lib/api/v1/find-job";
import { findVersion } from "#lib/api/v1/find-version";
import { JobParams } from "#lib/api/v1/params";
import { Storyboard } from "#lib/contracts/storyboard";
import { Failure, isFailure } from "#lib/errors/failure";
import { findPlannedStoryboard } from "#lib/pipelines/find-planned-storyboard";

export const readStoryboard = operation({
  id: "readStoryboard",
  method: "GET",
  path: "/v1/videos/jobs/{id}/storyboard",
  summary: "The storyboard that is filmed, as soon as the film is planned",
  tag: "videos",
  access: owners("videos:read"),
  input: z.object({ params: JobParams }),
  answer: json(Storyboard),
  failures: ["NOT_READY"],
  run: async ({ params: { id } }, caller) => {
    try {
      const { storyboard } = (await findVersion(id, caller)).version;
      if (storyboard !== null) return storyboard;
      throw new Failure("NOT_FOUND", { message: "No storyboard stands behind this video: it is a clip." });
    } catch (error) {
      if (isFailure(error) && error.code === "NOT_READY") return planned(id, caller);
      throw error;
    }
  },
});

async function planned(jobId: string, caller: Caller): Promise<Storyboard> {
  return findPlannedStoryboard(await findFilm(jobId, (await findJob(jobId, caller)).ownerId));
}
