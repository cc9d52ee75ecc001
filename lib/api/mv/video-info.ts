import { z } from "zod";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { mvErrors } from "#lib/api/mv/mv-errors";
import { mvTime } from "#lib/api/mv/mv-time";
import { operation } from "#lib/api/operation";
import { isFailure } from "#lib/errors/failure";
import { readVideo } from "#lib/videos/read-video";

const Info = z.strictObject({
  video_id: z.string(),
  /** Whether there is a finished one that the caller may see. */
  exists: z.boolean(),
  file_size_bytes: z.number().int().nullable(),
  created_at: z.string().nullable(),
});
const Id = z.uuid();

export const mvVideoInfo = operation({
  id: "mvVideoInfo",
  method: "GET",
  path: "/mv/get_video/{video_id}/info",
  summary: "Whether a video is there, and how large it is",
  tag: "mv",
  access: owners("videos:read"),
  errors: mvErrors("VideoRetrievalError"),
  input: z.object({ params: z.object({ video_id: z.string().min(1).max(200) }) }),
  answer: json(Info),
  run: async ({ params: { video_id } }, caller) => {
    const video = Id.safeParse(video_id).success ? await readVideo(video_id, caller).catch(absent) : undefined;
    if (!video) return { video_id, exists: false, file_size_bytes: null, created_at: null };
    const { facts, createdAt } = video.version;
    return { video_id, exists: true, file_size_bytes: facts.fileBytes, created_at: mvTime(createdAt) };
  },
});

function absent(error: unknown): undefined {
  if (isFailure(error) && error.code === "NOT_FOUND") return undefined;
  throw error;
}
