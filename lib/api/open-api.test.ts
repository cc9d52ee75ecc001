import { Validator } from "@seriousme/openapi-schema-validator";
import { Webhook } from "standardwebhooks";
import { expect, test } from "vitest";
import { z } from "zod";
import { openApi } from "#lib/api/open-api";
import { operationTable } from "#lib/api/operation-table";
import { readOpenApi } from "#lib/api/read-open-api";
import { exampleSecret } from "#lib/api/webhook-objects";
import { webhookEvents } from "#lib/contracts/webhook-events";
import { WebhookMessage } from "#lib/contracts/webhook-view";

const doors = [...operationTable, readOpenApi];
const document = openApi(doors, "https://films.example.org");
const Posted = z.object({
  requestBody: z.object({
    content: z.object({
      "application/json": z.object({
        schema: z.object({ properties: z.object({ type: z.object({ const: z.string() }) }) }),
        example: WebhookMessage,
      }),
    }),
  }),
  parameters: z.array(z.object({ name: z.string(), schema: z.object({ examples: z.array(z.string()) }) })),
  responses: z.record(z.string(), z.unknown()),
});
const methods = { GET: "get", POST: "post", PUT: "put", PATCH: "patch", DELETE: "delete" } as const;
const described = ({ path, method }: (typeof doors)[number]) => document.paths?.[`/api${path}`]?.[methods[method]];

test("a kept validator finds nothing wrong with it", async () => {
  const { valid, errors } = await new Validator().validate(JSON.parse(JSON.stringify(document)));
  expect(errors).toBeUndefined();
  expect(valid).toBe(true);
});

test("every operation is described, with its parameters, body, answers and scope", () => {
  expect(document.openapi).toBe("3.1.0");
  expect(document.servers).toEqual([{ url: "https://films.example.org" }]);
  for (const door of doors) {
    const { id, path, access, parts, form } = door;
    const operation = described(door);
    expect(operation?.operationId, id).toBe(id);
    expect(operation, id).toMatchObject(access.scope === undefined ? { security: [] } : { "x-scope": access.scope });
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const parameters = operation?.parameters?.flatMap((one) => ("in" in one && one.in === "path" ? one.name : []));
    expect(parameters ?? [], id).toEqual(named);
    expect(operation?.requestBody !== undefined, id).toBe(parts.body !== undefined || form !== undefined);
  }
});

test("answers name their failures: who is not let in, what is wrong, what is too much", () => {
  for (const door of doors) {
    const statuses = Object.keys(described(door)?.responses ?? {});
    expect(statuses, door.id).toContain("5XX");
    if (door.access.name !== "public") expect(statuses, door.id).toEqual(expect.arrayContaining(["401", "403"]));
    if (door.parts.body) expect(statuses, door.id).toEqual(expect.arrayContaining(["400", "413", "415", "422"]));
    if (door.limit !== "none") expect(statuses, door.id).toContain("429");
  }
});

test("examples are what would be taken in", () => {
  for (const { id, parts, example } of doors) {
    if (example !== undefined) expect(parts.body?.safeParse(example).error, id).toBeUndefined();
  }
});

test("an order's fields are those of the seed, with what is required", () => {
  const text = JSON.stringify(document.components?.schemas?.Configuration);
  for (const field of ["topic", "context", "quality", "use_rag", "enable_subtitles", "template_id"]) {
    expect(text).toContain(`"${field}"`);
  }
  expect(text).toContain('"required":["topic"]');
  expect(text).toContain('"additionalProperties":false');
});

test("what is posted to webhooks is described, with its payload and its signature's headers", () => {
  const webhooks = JSON.parse(JSON.stringify(document.webhooks));
  expect(Object.keys(webhooks)).toEqual([...webhookEvents, "webhook.test"]);
  for (const name of Object.keys(webhooks)) {
    const { requestBody, parameters, responses } = Posted.parse(webhooks[name].post);
    expect(requestBody.content["application/json"].schema.properties.type.const).toBe(name);
    expect(parameters.map((one) => one.name)).toEqual(["webhook-id", "webhook-timestamp", "webhook-signature"]);
    expect(Object.keys(responses)).toEqual(expect.arrayContaining(["2XX", "410", "default"]));
    const { example } = requestBody.content["application/json"];
    const [id = "", seconds = "", signature] = parameters.map(({ schema }) => schema.examples[0]);
    const right = new Webhook(exampleSecret).sign(id, new Date(Number(seconds) * 1000), JSON.stringify(example));
    expect([example.type, signature]).toEqual([name, right]);
  }
});

test("it is plain JSON without loose ends", () => {
  const text = JSON.stringify(document);
  expect(JSON.parse(text)).toBeTypeOf("object");
  const names = [...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, name = ""]) => name);
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) expect(Object.keys(document.components?.schemas ?? {})).toContain(name);
});

test("no object mixes the two ways of spelling", () => {
  const mixed: string[] = [];
  const visit = (value: unknown, at: string): void => {
    if (typeof value !== "object" || value === null) return;
    const properties = z.object({ properties: z.record(z.string(), z.unknown()) }).safeParse(value).data?.properties;
    const names = Object.keys(properties ?? {});
    const camel = names.filter((name) => /[a-z][A-Z]/.test(name));
    const snake = names.filter((name) => name.includes("_"));
    if (camel.length > 0 && snake.length > 0) mixed.push(`${at}: ${camel[0]}, ${snake[0]}`);
    for (const [key, inner] of Object.entries(value)) visit(inner, `${at}/${key}`);
  };
  visit(document, "");
  expect(mixed).toEqual([]);
});
