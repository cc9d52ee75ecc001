import { z } from "zod";
import type { ZodOpenApiOperationObject, ZodOpenApiResponseObject, ZodOpenApiResponsesObject } from "zod-openapi";
import { usualErrors } from "#lib/api/error-answer";
import { failuresOf } from "#lib/api/failures-of";
import type { Door } from "#lib/api/operation";
import type { ErrorCode } from "#lib/contracts/error-codes";
import { failureTable } from "#lib/errors/failure-table";

/** An operation as the description has it. */
export function operationObject(door: Door): ZodOpenApiOperationObject {
  const { id, summary, description, tag, access, parts } = door;
  const { scope } = access;
  return {
    ...{ operationId: id, summary, description, tags: [tag] },
    security: securityOf(access),
    ...(scope !== undefined && { "x-scope": scope }),
    requestParams: {
      ...(parts.params instanceof z.ZodObject && { path: parts.params }),
      ...(parts.query instanceof z.ZodObject && { query: parts.query }),
      ...(parts.headers instanceof z.ZodObject && { header: parts.headers }),
    },
    requestBody: bodyOf(door),
    responses: responsesOf(door),
  };
}

function bodyOf({ parts, form, example }: Door): ZodOpenApiOperationObject["requestBody"] {
  if (form) return { required: true, content: { "multipart/form-data": { schema: form } } };
  return parts.body && { required: true, content: { "application/json": { schema: parts.body, example } } };
}

function securityOf({ name, scope }: Door["access"]): Record<string, string[]>[] {
  if (name === "public") return [];
  const needs = scope === undefined ? [] : [scope];
  const own: Record<string, string[]>[] = [{ bearer: needs }, { apiKey: needs }, { guest: [] }];
  return name === "viewer" ? [...own, { signature: [] }, { share: [] }] : own;
}

function responsesOf(door: Door): ZodOpenApiResponsesObject {
  const { summary, answer, errors = usualErrors } = door;
  const failure = { "application/json": { schema: errors.schema } };
  const content = Object.fromEntries(answer.contents.map(({ type, schema }) => [type, schema ? { schema } : {}]));
  const responses: Record<string, ZodOpenApiResponseObject> = {
    [`${answer.status}`]: { description: summary, content },
  };
  const codes = Map.groupBy(failuresOf(door), (code): number => errors.status(code));
  for (const [status, some] of codes) responses[`${status}`] = { ...failed(some), content: failure };
  for (const [status, schema] of Object.entries(answer.others ?? {})) {
    const words = codes.get(Number(status));
    const description = words ? failed(words).description : "Another answer";
    responses[status] = { description, content: { "application/json": { schema } } };
  }
  for (const [status, words] of Object.entries(answer.further ?? {})) {
    responses[status] = { description: words, ...(status === "206" && { content }) };
  }
  return { ...responses, "5XX": { description: "This side failed; the code says how.", content: failure } };
}

const failed = (codes: readonly ErrorCode[]) => ({
  description: codes.map((code) => `\`${code}\`: ${failureTable[code].sentence}`).join("\n\n"),
  "x-codes": [...codes],
});
