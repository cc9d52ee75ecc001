import { z } from "zod";
import { actorOf, audit } from "#lib/accounts/audit";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { VideoParams } from "#lib/api/v1/params";
import { mayRestore } from "#lib/api/v1/undo-window";
import { showJob } from "#lib/jobs/restore-job";
import { readVideo } from "#lib/videos/read-video";
import { ownerOfDeletedVideo, restoreVideo as restore } from "#lib/videos/restore-video";

export const restoreVideo = operation({
  id: "restoreVideo",
  method: "POST",
  path: "/v1/videos/{videoId}/restore",
  summary: "Bring a deleted video back with its versions, shares and jobs; restoring it again changes nothing",
  tag: "videos",
  access: owners("videos:write"),
  input: z.object({ params: VideoParams }),
  answer: json(z.object({ success: z.literal(true), video_id: z.string() })),
  failures: ["QUOTA_EXCEEDED"],
  run: async ({ params: { videoId } }, caller, { requestId }) => {
    const ownerId = await ownerOfDeletedVideo(videoId);
    const restored = ownerId !== undefined && mayRestore(caller, ownerId);
    if (restored) await restore(videoId, ownerId, showJob);
    const { title } = await readVideo(videoId, caller);
    if (restored) {
      const record = { ownerId, actor: actorOf(caller), act: "video.restored", subject: videoId, requestId };
      await audit({ ...record, details: { title } });
    }
    return { success: true as const, video_id: videoId };
  },
});
