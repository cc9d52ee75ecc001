import { z } from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import { webhookEvents } from "#lib/contracts/webhook-events";
import { JobMessage, TestMessage, type WebhookEvent } from "#lib/contracts/webhook-view";

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

const description = `Posted to each webhook that hears of it, in the form of
[Standard Webhooks](https://www.standardwebhooks.com): verify \`webhook-signature\` with the secret that was shown when
the webhook was made, and take a \`webhook-id\` that came before as the same message.`;

const Headers = z.object({
  "webhook-id": z.string().meta({ description: "The same for every attempt at one message." }),
  "webhook-timestamp": z.string().meta({ description: "When this attempt was signed: seconds since 1970." }),
  "webhook-signature": z.string().meta({ description: "`v1,` and the HMAC-SHA256 of id, time and body, in Base64." }),
});

/** What is posted to webhooks, for the description: one entry an event. */
export const webhookObjects: ZodOpenApiPathsObject = Object.fromEntries([
  ...webhookEvents.map((event) => {
    const data = JobMessage.shape.data.extend({ status: z.literal(statusOf[event]) });
    return [event, posted(event, words[event], JobMessage.extend({ type: z.literal(event), data }))];
  }),
  ["webhook.test", posted("webhook.test", "A test that its owner asked for", TestMessage)],
]);

function posted(event: string, summary: string, schema: z.ZodType): ZodOpenApiPathsObject[string] {
  const operationId = `on${event.replaceAll(/(?:^|\.)(\w)/g, (_, letter: string) => letter.toUpperCase())}`;
  return {
    post: {
      ...{ operationId, summary, description, tags: ["webhooks"], security: [] },
      requestParams: { header: Headers },
      requestBody: { required: true, content: { "application/json": { schema } } },
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
