"use server";
import { call } from "#lib/api/call";
import type { ClipEstimate } from "#lib/api/estimate-clip";
import { toClipConfiguration } from "#lib/api/v1/clip-configuration";
import { estimateClip as estimate } from "#lib/api/v1/estimate-clip";
import { generateClip } from "#lib/api/v1/generate-clip";
import type { ClipOrder } from "#lib/contracts/clip-input";
import type { OrderAnswer } from "../order-film";

/** Orders a clip through the API's own operation, which parses and judges the order. The same key orders once only. */
export async function orderClip(order: ClipOrder, idempotencyKey: string): Promise<OrderAnswer> {
  const answer = await call(generateClip, {
    headers: { "idempotency-key": idempotencyKey },
    body: { configuration: toClipConfiguration({ ...order }) },
  });
  return answer.ok ? { jobId: answer.value.job_id } : { status: answer.status, problem: answer.error };
}

/** What a clip would cost and take; nothing where that cannot be told. */
export async function estimateClip(order: ClipOrder): Promise<ClipEstimate | null> {
  const answer = await call(estimate, { body: { configuration: toClipConfiguration({ ...order }) } });
  return answer.ok ? answer.value : null;
}
