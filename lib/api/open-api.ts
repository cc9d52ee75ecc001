import { z } from "zod";
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from "zod-openapi";
import type { Door } from "#lib/api/operation";
import { ErrorBody } from "#lib/contracts/error-codes";
import { failureTable } from "#lib/errors/failure-table";

const ErrorAnswer = ErrorBody.meta({ id: "ErrorBody", description: "Every failure, in one form." });
const errors = { "application/json": { schema: ErrorAnswer } };

/** The operations as an OpenAPI 3.1 document. `baseUrl` is where callers reach them; "" = where they found this. */
export function openApi(doors: readonly Door[], baseUrl: string) {
  const paths: ZodOpenApiPathsObject = {};
  for (const door of doors) {
    const path = `/api${door.path}`;
    paths[path] = { ...paths[path], [door.method.toLowerCase()]: operationObject(door) };
  }
  return createDocument({
    openapi: "3.1.0",
    info: {
      title: "Reelwright",
      version: "1",
      description:
        "Turns a topic into a finished, captioned, shareable video. A browser acts as its guest, by cookie; a request " +
        `from this machine itself needs no credential. Failures: ${Object.keys(failureTable).join(", ")}.`,
    },
    servers: [{ url: baseUrl === "" ? "/" : baseUrl }],
    paths,
    components: {
      securitySchemes: {
        guest: { type: "apiKey", in: "cookie", name: "rw_guest" },
        signature: { type: "apiKey", in: "query", name: "signature" },
        share: { type: "apiKey", in: "query", name: "share" },
      },
    },
  });
}

const guest = { guest: [] };
const security: Record<Door["access"]["name"], Record<string, string[]>[]> = {
  public: [],
  owner: [guest],
  viewer: [guest, { signature: [] }, { share: [] }],
};

function operationObject({ id, summary, tag, access, parts, answer }: Door): ZodOpenApiOperationObject {
  const content = Object.fromEntries(answer.contents.map(({ type, schema }) => [type, schema ? { schema } : {}]));
  const others = Object.entries(answer.others ?? {}).map(([status, schema]) => [
    status,
    { description: "Not in the usual form", content: { "application/json": { schema } } },
  ]);
  return {
    operationId: id,
    summary,
    tags: [tag],
    security: security[access.name],
    requestParams: {
      ...(parts.params instanceof z.ZodObject && { path: parts.params }),
      ...(parts.query instanceof z.ZodObject && { query: parts.query }),
      ...(parts.headers instanceof z.ZodObject && { header: parts.headers }),
    },
    requestBody: parts.body && { required: true, content: { "application/json": { schema: parts.body } } },
    responses: {
      [`${answer.status}`]: { description: summary, content },
      ...Object.fromEntries(others),
      "4XX": { description: "The request cannot be answered", content: errors },
      "5XX": { description: "This side failed", content: errors },
    },
  };
}
