import { z } from "zod";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { libraryItem } from "#lib/api/v1/library-item";
import { PageFacts, PageQuery, pageFacts } from "#lib/api/v1/params";
import { signed } from "#lib/api/v1/video-view";
import { LibraryItem } from "#lib/contracts/video-view";
import { listJobs } from "#lib/jobs/list-jobs";
import { readVideosOfJobs } from "#lib/videos/read-video";

export const listVideos = operation({
  id: "listVideos",
  method: "GET",
  path: "/v1/videos",
  summary: "One's library: videos, and jobs on their way to one, the newest first",
  tag: "videos",
  access: owners("videos:read"),
  input: z.object({ query: PageQuery }),
  answer: json(PageFacts.extend({ videos: z.array(LibraryItem) })),
  run: async ({ query }, { kind, ownerId }, { baseUrl }) => {
    const { page, items_per_page: pageSize } = query;
    const { jobs, total } = await listJobs({ ownerId, guestsToo: kind === "local", page, pageSize });
    const videos = await readVideosOfJobs(jobs.map(({ id }) => id));
    const items = jobs.map((job) => libraryItem(job, videos.get(job.id), signed(baseUrl)));
    return { videos: items, ...pageFacts(total, query) };
  },
});
