import { z } from "zod";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { libraryItem } from "#lib/api/v1/library-item";
import { jobQuery, ListFacts, ListQuery, listFacts } from "#lib/api/v1/list-query";
import { signed } from "#lib/api/v1/video-view";
import { LibraryItem } from "#lib/contracts/video-view";
import { listJobs } from "#lib/jobs/list-jobs";
import { readVideosOfJobs } from "#lib/videos/read-video";

export const listVideos = operation({
  id: "listVideos",
  method: "GET",
  path: "/v1/videos",
  summary: "One's library, in pages, with filters: videos, and jobs on their way to one",
  tag: "videos",
  access: owners("videos:read"),
  input: z.object({ query: ListQuery }),
  answer: json(ListFacts.extend({ videos: z.array(LibraryItem) })),
  run: async ({ query }, caller, { baseUrl }) => {
    const found = await listJobs(jobQuery(query, caller));
    const videos = await readVideosOfJobs(found.jobs.map(({ id }) => id));
    const items = found.jobs.map((job) =>
      libraryItem(job, videos.get(job.id), signed(baseUrl), found.deleted.get(job.id)),
    );
    return { videos: items, ...listFacts(query, found) };
  },
});
