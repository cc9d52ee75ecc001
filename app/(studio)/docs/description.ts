import { cache } from "react";
import { z } from "zod";
import { call } from "#lib/api/call";
import { readOpenApi } from "#lib/api/read-open-api";

export interface JsonSchema {
  $ref?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  default?: unknown;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  description?: string;
  examples?: unknown[];
  format?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  items?: boolean | JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean | JsonSchema;
}

const number = z.number().optional();
const JsonSchema: z.ZodType<JsonSchema> = z.lazy(() =>
  z.object({
    $ref: z.string().optional(),
    type: z.union([z.string(), z.array(z.string())]).optional(),
    const: z.unknown().optional(),
    enum: z.array(z.unknown()).optional(),
    default: z.unknown().optional(),
    examples: z.array(z.unknown()).optional(),
    anyOf: z.array(JsonSchema).optional(),
    oneOf: z.array(JsonSchema).optional(),
    ...{ description: z.string().optional(), format: z.string().optional() },
    ...{ minLength: number, maxLength: number, minimum: number, maximum: number, minItems: number, maxItems: number },
    items: z.union([z.boolean(), JsonSchema]).optional(),
    properties: z.record(z.string(), JsonSchema).optional(),
    required: z.array(z.string()).optional(),
    additionalProperties: z.union([z.boolean(), JsonSchema]).optional(),
  }),
);

const Content = z.record(z.string(), z.object({ schema: JsonSchema.optional(), example: z.unknown().optional() }));
export type Content = z.infer<typeof Content>;

const Described = z.object({
  operationId: z.string(),
  summary: z.string(),
  description: z.string().optional(),
  tags: z.array(z.string()),
  "x-scope": z.string().optional(),
  security: z.array(z.record(z.string(), z.array(z.string()))).default([]),
  parameters: z
    .array(
      z.object({
        in: z.enum(["path", "query", "header"]),
        name: z.string(),
        required: z.boolean().default(false),
        schema: JsonSchema,
      }),
    )
    .default([]),
  requestBody: z.object({ content: Content }).optional(),
  responses: z.record(z.string(), z.object({ description: z.string(), content: Content.optional() })),
});

const Document = z.object({
  info: z.object({ title: z.string(), version: z.string(), description: z.string() }),
  servers: z.array(z.object({ url: z.string() })),
  tags: z.array(z.object({ name: z.string(), description: z.string() })),
  paths: z.record(z.string(), z.record(z.string(), Described)),
  /** What is posted to webhooks, by event. */
  webhooks: z.record(z.string(), z.object({ post: Described })),
  components: z.object({ schemas: z.record(z.string(), JsonSchema) }),
});

/** An operation with its address. */
export interface DescribedOperation extends z.infer<typeof Described> {
  method: string;
  path: string;
}

/** What is posted to webhooks, with its event. */
export interface DescribedMessage extends z.infer<typeof Described> {
  event: string;
}

/** The API's own description, as these pages show it. Read once for a request. */
export const readDescription = cache(async () => {
  const answer = await call(readOpenApi, {});
  if (!answer.ok) throw new Error(answer.error.message);
  const { info, servers, tags, paths, webhooks, components } = Document.parse(answer.value);
  const operations: DescribedOperation[] = Object.entries(paths).flatMap(([path, verbs]) =>
    Object.entries(verbs).map(([verb, described]) => ({ ...described, path, method: verb.toUpperCase() })),
  );
  const messages: DescribedMessage[] = Object.entries(webhooks).map(([event, { post }]) => ({ ...post, event }));
  return { info, server: servers[0]?.url ?? "/", tags, operations, messages, schemas: components.schemas };
});
