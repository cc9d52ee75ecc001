import { z } from "zod";
import { ensureOwner } from "#lib/accounts/owner-store";
import { owners } from "#lib/api/access";
import { jsonOr } from "#lib/api/answer";
import { answerOrder } from "#lib/api/mv/answer-order";
import { ClipBody, clipInputOf } from "#lib/api/mv/clip-body";
import { mvErrors } from "#lib/api/mv/mv-errors";
import { MvPromise } from "#lib/api/mv/mv-promise";
import { MvVideo } from "#lib/api/mv/mv-video";
import { OrderHeaders } from "#lib/api/mv/order-headers";
import { referenceOf } from "#lib/api/mv/reference-of";
import { vendorFailures } from "#lib/api/mv/vendor-failures";
import { usualRules } from "#lib/api/mv/video-rules";
import { operation } from "#lib/api/operation";
import { maxPictureJsonBytes } from "#lib/api/read-body";
import { costOfClip, planClip } from "#lib/pipelines/plan-clip";

export const mvGenerateVideo = operation({
  id: "mvGenerateVideo",
  method: "POST",
  path: "/mv/generate_video",
  summary: "Make a clip of a prompt; the answer comes when it is there",
  description: `Most clips take 20 to 400 seconds; nothing is sent before the clip is there, since the status of the answer
says how it went. Clients need patience of 420 seconds at least. Node's own \`fetch\` gives up on headers after 300 seconds,
whatever its \`signal\` says: raise that (\`new Agent({ headersTimeout: 0 })\` of undici as its \`dispatcher\`), or send
\`Prefer: respond-async\` and be answered at once with 202 and where to ask (\`GET /api/mv/jobs/{video_id}\`, \`…/events\`).

Who leaves before the answer stops only what no vendor has begun. The very same request of the same owner within an hour
joins one that is under way or was paid for; another \`seed\` makes another clip. What a model cannot do is listed in
\`ignored_parameters\`; a \`backend\` that is named and has no key here fails with AUTHENTICATION_ERROR, and is never
replaced by another.`,
  tag: "mv",
  access: owners("jobs:write"),
  errors: mvErrors("VideoGenerationError"),
  maxBodyBytes: maxPictureJsonBytes,
  input: z.object({ headers: OrderHeaders, body: ClipBody }),
  answer: jsonOr(MvVideo, { status: 202, schema: MvPromise }),
  failures: [
    ...vendorFailures,
    ...(["NOT_FOUND", "FILE_REFUSED", "BUDGET_EXCEEDED", "QUOTA_EXCEEDED", "IDEMPOTENCY_MISMATCH"] as const),
    ...(["CANCELLED", "ENCODING_FAILED", "DRAWING_FAILED"] as const),
  ],
  example: {
    prompt: "A silver robot walks through a futuristic city at sunset",
    negative_prompt: "blurry, low quality, distorted",
    aspect_ratio: "16:9",
    duration: 8,
    generate_audio: true,
    seed: 12345,
    video_rules_template: "Keep it cinematic, no text overlays",
    backend: "replicate",
  },
  run: async ({ headers, body }, caller, context) => {
    // Whether it can be made is known before anything is kept.
    const bare = clipInputOf(body, undefined);
    const rules = body.video_rules_template === undefined ? usualRules(bare) : bare.rules;
    planClip({ ...bare, rules });
    await ensureOwner(caller);
    const clip = { ...clipInputOf(body, await referenceOf(body, caller.ownerId)), rules };
    const input = { kind: "clip" as const, version: 1 as const, clip };
    const sent = (["character_reference_id", "reference_image_base64"] as const).filter((name) => body[name]);
    const idempotencyKey = headers["idempotency-key"];
    const order = { input, costMicros: costOfClip(planClip(clip)), idempotencyKey, sent };
    return answerOrder(order, caller, context);
  },
});
