import { expect } from "vitest";
import { MvError } from "#lib/api/mv/mv-errors";
import { type Asked, ask } from "#lib/api/testing/ask";
import { JobInput } from "#lib/contracts/job-input";
import { db } from "#lib/database/client";

/** Sends an order through the MV door. */
export const post = (cookie: string, path: string, body: unknown, more: Asked = {}) =>
  ask(`/api/mv/${path}`, { method: "POST", body, ...more, headers: { cookie, ...more.headers } });

export const get = (cookie: string, path: string, headers: Record<string, string> = {}) =>
  ask(`/api/mv/${path}`, { headers: { cookie, ...headers } });

/** Whoever would rather be told later. */
export const later = { headers: { prefer: "respond-async" } };

/** What an answer says is wrong; its form is checked. */
export async function failed(answer: Response) {
  const body = MvError.parse(await answer.json());
  const { detail, ...fields } = body;
  expect(detail).toEqual(fields);
  expect(body.timestamp).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  return { status: answer.status, code: body.error_code, error: body.error, details: body.details, body };
}

/** What a job was ordered with. */
export async function inputOf(jobId: string) {
  const input = JobInput.parse((await db().job.findUniqueOrThrow({ where: { id: jobId } })).input);
  return input.kind === "clip" ? input : undefined;
}
