import { z } from "zod";
import { actorOf, audit } from "#lib/accounts/audit";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { VideoParams } from "#lib/api/v1/params";
import { UndoWindow, undoWindow } from "#lib/api/v1/undo-window";
import { hideJob } from "#lib/jobs/delete-job";
import { deleteVideo as remove } from "#lib/videos/delete-video";
import { readVideo } from "#lib/videos/read-video";

export const deleteVideo = operation({
  id: "deleteVideo",
  method: "DELETE",
  path: "/v1/videos/{videoId}",
  summary: "Remove a video with its versions, shares and jobs; it can be restored for a while",
  tag: "videos",
  access: owners("videos:write"),
  input: z.object({ params: VideoParams }),
  answer: json(UndoWindow.extend({ success: z.literal(true), video_id: z.string() })),
  run: async ({ params: { videoId } }, caller, { requestId }) => {
    const { ownerId, title } = await readVideo(videoId, caller);
    await remove(videoId, (tx, jobId) => hideJob(tx, jobId, ownerId));
    const record = { ownerId, actor: actorOf(caller), act: "video.deleted", subject: videoId, requestId };
    await audit({ ...record, details: { title } });
    return { success: true as const, video_id: videoId, ...undoWindow() };
  },
});
