"use server";
import { call } from "#lib/api/call";
import { toConfiguration } from "#lib/api/v1/configuration";
import { generateVideo } from "#lib/api/v1/generate-video";
import type { ErrorBody } from "#lib/contracts/error-codes";
import type { ExplainerOrder } from "#lib/contracts/job-input";

export type OrderAnswer = { jobId: string } | { status: number; problem: ErrorBody["error"] };

/**
 * Orders a film through the API's own operation, which parses and judges the order: over the wire it may be anything,
 * nothing too. The same key orders once only.
 */
export async function orderFilm(order: ExplainerOrder, idempotencyKey: string): Promise<OrderAnswer> {
  const answer = await call(generateVideo, {
    headers: { "idempotency-key": idempotencyKey },
    body: { configuration: toConfiguration({ ...order }) },
  });
  return answer.ok ? { jobId: answer.value.job_id } : { status: answer.status, problem: answer.error };
}
