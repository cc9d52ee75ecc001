import { z } from "zod";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { findVersion } from "#lib/api/v1/find-version";
import { JobParams } from "#lib/api/v1/params";
import { Storyboard } from "#lib/contracts/storyboard";

export const readStoryboard = operation({
  id: "readStoryboard",
  method: "GET",
  path: "/v1/videos/jobs/{id}/storyboard",
  summary: "The storyboard that was filmed",
  tag: "videos",
  access: owners("videos:read"),
  input: z.object({ params: JobParams }),
  answer: json(Storyboard),
  run: async ({ params }, caller) => (await findVersion(params.id, caller)).version.storyboard,
});
