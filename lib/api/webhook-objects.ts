import { Webhook } from "standardwebhooks";
import * as z from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import { webhookEvents } from "#lib/contracts/webhook-events";
import { JobMessage, TestMessage, type WebhookEvent, WebhookMessage } from "#lib/contracts/webhook-view";

const words: Readonly<Record<WebhookEvent, string>> = {
  "job.completed": "A film is finished",
  "job.failed": "A film has failed; `error` says why",
  "job.cancelled": "A film was cancelled",
};
const statusOf = {
  "job.completed": "completed",
  "job.failed": "failed",
  "job.cancelled": "cancelled",
} as const satisfies Record<WebhookEvent, string>;

/** With it the examples are signed, so that a receiver can be tried on them. */
export const exampleSecret = "whsec_UmVlbHdyaWdodCBzaWducyBleGFtcGxlcw==";
const exampleId = "019aa71c-6d00-7000-8000-5f1e6d2a9b01";
const exampleTime = new Date("2026-11-21T17:30:00Z");

const description = `Posted to each webhook that hears of it, in the form of
[Standard Webhooks](https://www.standardwebhooks.com): verify \`webhook-signature\` with the secret that was shown when
the webhook was made, and take a \`webhook-id\` that came before as the same message. After a change of the secret there
are two signatures for a day, with a space between: one that is right is enough.

The example is signed with the secret \`${exampleSecret}\`.`;

const job = { job_id: "019aa719-b2c4-7a10-9d3e-0c6f1d2b3a44", title: "How tides work" };
const videoId = "019aa71b-55e8-7c21-8f00-91d4c7e60b12";
const endings: Readonly<Record<WebhookEvent, Omit<JobMessage["data"], "status">>> = {
  "job.completed": { ...job, video_id: videoId, url: `https://films.example.org/videos/${videoId}` },
  "job.failed": {
    ...job,
    error: { code: "SPEECH_FAILED", message: "The narration could not be spoken. Try again, or choose another voice." },
  },
  "job.cancelled": job,
};

/** What is posted to webhooks, for the description: one entry an event. */
export const webhookObjects: ZodOpenApiPathsObject = Object.fromEntries([
  ...webhookEvents.map((event) => {
    const [status, timestamp] = [statusOf[event], exampleTime.toISOString()];
    const data = JobMessage.shape.data.extend({ status: z.literal(status) });
    const example = { type: event, timestamp, data: { ...endings[event], status } };
    return [event, posted(words[event], JobMessage.extend({ type: z.literal(event), data }), example)];
  }),
  [
    "webhook.test",
    posted("A test that its owner asked for", TestMessage, {
      ...{ type: "webhook.test", timestamp: exampleTime.toISOString() },
      data: { webhook_id: "019aa6f0-1d34-7e55-a1b2-3c4d5e6f7081" },
    }),
  ],
]);

function posted(summary: string, schema: z.ZodType, told: WebhookMessage): ZodOpenApiPathsObject[string] {
  // Its fields in the order in which they are sent: the signature is over the text.
  const example = WebhookMessage.parse(told);
  const operationId = `on${example.type.replaceAll(/(?:^|\.)(\w)/g, (_, letter: string) => letter.toUpperCase())}`;
  const signature = new Webhook(exampleSecret).sign(exampleId, exampleTime, JSON.stringify(example));
  const header = z.object({
    "webhook-id": z.string().meta({
      ...{ description: "The same for every attempt at one message.", examples: [exampleId] },
    }),
    "webhook-timestamp": z.string().meta({
      description: "When this attempt was signed: seconds since 1970.",
      examples: [String(exampleTime.getTime() / 1000)],
    }),
    "webhook-signature": z.string().meta({
      description: "`v1,` and the HMAC-SHA256 of id, time and body, in Base64.",
      examples: [signature],
    }),
  });
  return {
    post: {
      ...{ operationId, summary, description, tags: ["webhooks"], security: [] },
      requestParams: { header },
      requestBody: { required: true, content: { "application/json": { schema, example } } },
      responses: {
        "2XX": { description: "Taken in. The body is not read." },
        "410": { description: "Nobody wants these any more: the webhook is disabled." },
        default: {
          description:
            "Not taken in: it is sent again, later and later, as without an answer. `Retry-After` is heeded.",
        },
      },
    },
  };
}
