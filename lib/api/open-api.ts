import type { z } from "zod";
import { createDocument, type ZodOpenApiPathsObject } from "zod-openapi";
import { namedSchemas } from "#lib/api/named-schemas";
import type { Door } from "#lib/api/operation";
import { operationObject } from "#lib/api/operation-object";
import { tagTable } from "#lib/api/tag-table";
import { webhookObjects } from "#lib/api/webhook-objects";

const description = `Turns a topic into a finished, captioned, shareable film.

Order one with \`POST /api/v1/videos/generate\`, follow it with \`GET /api/v1/jobs/{id}/events\` or ask \`…/status\`, and
fetch it from \`…/video-url\`.

**Who asks.** A browser acts as its guest, by cookie. A program sends an API key, as \`Authorization: Bearer …\` or as
\`X-API-Key\`; each operation names the scope that the key must have. A request from this machine itself needs nothing.

**Failures** come in one form, with a code, a sentence that says what to do, and whether the same request may succeed
later. **Orders** can be sent again under one \`Idempotency-Key\` without a second job.`;

/** The operations as an OpenAPI 3.1 document. `baseUrl` is where callers reach them; "" = where they found this. */
export function openApi(doors: readonly Door[], baseUrl: string) {
  const paths: ZodOpenApiPathsObject = {};
  for (const door of doors) {
    const path = `/api${door.path}`;
    paths[path] = { ...paths[path], [door.method.toLowerCase()]: operationObject(door) };
  }
  const used = new Set<string>(doors.map(({ tag }) => tag));
  return createDocument(
    {
      openapi: "3.1.0",
      info: {
        title: "Reelwright",
        version: "1",
        description,
        license: { name: "Apache-2.0", identifier: "Apache-2.0" },
      },
      servers: [{ url: baseUrl === "" ? "/" : baseUrl }],
      tags: Object.entries(tagTable)
        .filter(([name]) => used.has(name))
        .map(([name, words]) => ({ name, description: words })),
      paths,
      ...(used.has("webhooks") && { webhooks: webhookObjects }),
      components: { schemas: namedSchemas, securitySchemes },
    },
    { override: ({ jsonSchema }) => shorten(jsonSchema) },
  );
}

const securitySchemes = {
  bearer: { type: "http", scheme: "bearer", description: "An API key, or the token of a signed-in session." },
  apiKey: { type: "apiKey", in: "header", name: "X-API-Key", description: "An API key." },
  guest: { type: "apiKey", in: "cookie", name: "rw_guest", description: "A browser's guest; pages set it." },
  signature: { type: "apiKey", in: "query", name: "signature", description: "An address that was signed here." },
  share: { type: "apiKey", in: "query", name: "share", description: "The token of a public link." },
} as const;

/** Leaves out what only repeats in longer words that a text is a UUID or a time, or a number whole. */
function shorten(schema: z.core.JSONSchema.BaseSchema): void {
  if (schema.format === "uuid" || schema.format === "date-time") delete schema.pattern;
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
}
