import { z } from "zod";
import type { Caller } from "#lib/accounts/caller";
import { owners } from "#lib/api/access";
import { jsonOr } from "#lib/api/answer";
import { answerOrder } from "#lib/api/mv/answer-order";
import { noVideo, orNoVideo } from "#lib/api/mv/find-mv-job";
import { MergeBody, mergeInputOf } from "#lib/api/mv/merge-body";
import { mvErrors } from "#lib/api/mv/mv-errors";
import { MvPromise } from "#lib/api/mv/mv-promise";
import { MvVideo } from "#lib/api/mv/mv-video";
import { OrderHeaders } from "#lib/api/mv/order-headers";
import { operation } from "#lib/api/operation";
import type { MergeInput } from "#lib/contracts/clip-input";
import { Failure } from "#lib/errors/failure";
import { findOwnUpload } from "#lib/uploads/read-upload";
import { readVideo } from "#lib/videos/read-video";

const merge = (id: string, path: string, summary: string) =>
  operation({
    ...{ id, method: "POST", path, summary },
    description: `Sizes, rates and sounds of the parts are brought to those of the first; nothing is made of models, and
nothing is paid for. The answer comes when the film is there, as that of \`generate_video\`, or at once with
\`Prefer: respond-async\`.`,
    tag: "mv",
    access: owners("jobs:write"),
    errors: mvErrors("VideoMergeError"),
    input: z.object({ headers: OrderHeaders, body: MergeBody }),
    answer: jsonOr(MvVideo, { status: 202, schema: MvPromise }),
    failures: [
      ...(["NOT_FOUND", "NOT_READY", "FILE_REFUSED", "QUOTA_EXCEEDED", "IDEMPOTENCY_MISMATCH"] as const),
      ...(["CANCELLED", "DEADLINE_EXCEEDED", "INVALID_INPUT"] as const),
    ],
    example: {
      video_ids: ["0190c2a4-6d3e-7c1b-8f5a-3b2c1d0e9f88", "0190c2a4-6d3e-7c1b-8f5a-3b2c1d0e9f89"],
      transition: "fade",
      transition_duration: 0.5,
    },
    run: async ({ headers, body }, caller, context) => {
      const order = mergeInputOf(body);
      await checkParts(order, caller);
      const input = { kind: "clip" as const, version: 1 as const, merge: order };
      return answerOrder({ input, idempotencyKey: headers["idempotency-key"] }, caller, context);
    },
  });

export const mvMergeVideos = merge("mvMergeVideos", "/mv/merge_videos", "Make several videos one");
export const mvStitchVideos = merge("mvStitchVideos", "/mv/stitch-videos", "The same as `merge_videos`");

/** Every part must be there, and the caller's, before anything is made. */
async function checkParts({ parts, sound }: MergeInput, caller: Caller): Promise<void> {
  for (const { source } of parts) {
    if (source.type !== "video") continue;
    const { ownerId } = await orNoVideo(source.id, readVideo(source.id, caller));
    if (ownerId !== caller.ownerId) throw noVideo(source.id);
  }
  if (!sound) return;
  const { contentType } = await findOwnUpload(sound.upload, caller.ownerId);
  if (contentType?.startsWith("audio/") || contentType?.startsWith("video/")) return;
  throw new Failure("FILE_REFUSED", { message: "The file of audio_file_id holds no sound." });
}
