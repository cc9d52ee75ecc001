import { z } from "zod";
import { actorOf, audit } from "#lib/accounts/audit";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { VideoParams } from "#lib/api/v1/params";
import { takeDown } from "#lib/videos/judge-reports";

export const takeDownVideo = operation({
  id: "takeDownVideo",
  method: "POST",
  path: "/v1/videos/{videoId}/take-down",
  summary: "Close a video's public pages, whosever it is, or open them again",
  tag: "operator",
  access: owners("operator"),
  input: z.object({ params: VideoParams, body: z.strictObject({ taken_down: z.boolean() }) }),
  answer: json(z.strictObject({ video_id: z.uuid(), taken_down: z.boolean() })),
  run: async ({ params: { videoId }, body: { taken_down } }, caller, { requestId }) => {
    const { ownerId, title } = await takeDown(videoId, taken_down);
    const act = taken_down ? "video.taken-down" : "video.put-back";
    const record = { act, subject: videoId, details: { title }, requestId };
    await audit({ ...record, ownerId: caller.ownerId, actor: actorOf(caller) });
    // Its owner learns what was done, not who runs the installation.
    if (ownerId !== caller.ownerId) await audit({ ...record, ownerId, actor: "operator" });
    return { video_id: videoId, taken_down };
  },
});
