"use server";
import { call } from "#lib/api/call";
import { estimateMerge as estimate } from "#lib/api/v1/estimate-merge";
import { listVideos } from "#lib/api/v1/list-videos";
import { toMergeConfiguration } from "#lib/api/v1/merge-configuration";
import { mergeVideos } from "#lib/api/v1/merge-videos";
import { readVideo } from "#lib/api/v1/read-video";
import type { MergeOrder } from "#lib/contracts/clip-input";
import type { EstimateView } from "#lib/contracts/money";
import type { OrderAnswer } from "../order-film";
import { type MergePart, mostParts } from "./merge-draft";

/** Orders a merge through the API's own operation, which parses and judges the order. The same key orders once only. */
export async function orderMerge(order: MergeOrder, idempotencyKey: string): Promise<OrderAnswer> {
  const answer = await call(mergeVideos, {
    headers: { "idempotency-key": idempotencyKey },
    body: { configuration: toMergeConfiguration({ ...order }) },
  });
  return answer.ok ? { jobId: answer.value.job_id } : { status: answer.status, problem: answer.error };
}

/** How long the film would be and what merging would take; nothing where that cannot be told. */
export async function estimateMerge(order: MergeOrder): Promise<EstimateView | null> {
  const answer = await call(estimate, { body: { configuration: toMergeConfiguration({ ...order }) } });
  return answer.ok ? answer.value : null;
}

/** A film of one's own that can be merged. */
export type MergeableFilm = Required<Pick<MergePart, "title" | "seconds" | "posterUrl">> & { videoId: string };
type FoundFilms = { films: MergeableFilm[]; next?: string } | { problem: string };

const perPage = 24;

/** One's finished films and clips, the newest first, by words in them; `cursor` goes on behind a page. */
export async function findFilms(words: string, cursor?: string): Promise<FoundFilms> {
  // What arrives here is as strange as any request: the operation parses it.
  const q = typeof words === "string" ? words.trim() : "";
  const query = { status: "completed" as const, items_per_page: perPage, ...(q && { q }), ...(cursor && { cursor }) };
  const answer = await call(listVideos, { query });
  if (!answer.ok) return { problem: answer.error.message };
  const films = answer.value.videos.flatMap(({ videoId, title, durationSeconds: seconds, posterUrl }) =>
    videoId !== undefined && seconds !== undefined && posterUrl !== undefined
      ? [{ videoId, title, seconds, posterUrl }]
      : [],
  );
  return { films, next: answer.value.next_cursor };
}

/** These films as they are now; those that are not there any more, or not one's own, are left out. */
export async function readFilms(ids: readonly string[]): Promise<MergeableFilm[]> {
  // What arrives here is as strange as any request.
  const asked = Array.isArray(ids) ? ids.slice(0, mostParts) : [];
  const answers = await Promise.all(asked.map((videoId) => call(readVideo, { params: { videoId } })));
  return answers.flatMap((answer) => {
    if (!answer.ok) return [];
    const { id: videoId, title, posterUrl, film } = answer.value;
    return [{ videoId, title, posterUrl, seconds: film.durationSeconds }];
  });
}
