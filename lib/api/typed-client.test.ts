import createClient from "openapi-fetch";
import openapiTS, { astToString } from "openapi-typescript";
import { expect, test } from "vitest";
import { openApi } from "#lib/api/open-api";
import { operationTable } from "#lib/api/operation-table";
import { readOpenApi } from "#lib/api/read-open-api";
import { ask, newGuest } from "#lib/api/testing/ask";
import { finishedFilm } from "#lib/api/testing/finished-film";
import { useDoors } from "#lib/api/testing/use-doors";
import type { paths } from "../../public/api-types";

useDoors();

/** Sends what the client sends to the operations themselves. */
const clientOf = (cookie: string) =>
  createClient<paths>({
    baseUrl: "http://localhost:3000",
    headers: { cookie },
    fetch: async (request) => {
      const { method, url, headers } = request;
      const body = method === "GET" ? undefined : await request.text();
      return ask(url, { method, headers: { ...Object.fromEntries(headers), cookie }, body: body || undefined });
    },
  });

test("the types that callers fetch are those of the description", async () => {
  const document = openApi([...operationTable, readOpenApi], "");
  const types = astToString(await openapiTS(JSON.parse(JSON.stringify(document)), { defaultNonNullable: false }));
  const head =
    "// Generated from /api/openapi.json by `npx vitest run lib/api/typed-client.test.ts -u`; for openapi-fetch.\n\n";
  await expect(head + types).toMatchFileSnapshot("../../public/api-types.d.ts");
});

test("a caller orders, follows, lists, changes and shares by types alone", async () => {
  const { cookie, videoId, jobId } = await finishedFilm();
  const client = clientOf(cookie);
  const body = { configuration: { topic: "Tides", quality: "low" as const } };
  const ordered = await client.POST("/api/v1/videos/generate", { body });
  expect(ordered.data?.status).toBe("queued");
  const id = ordered.data?.job_id ?? "";
  const status = await client.GET("/api/v1/videos/jobs/{id}/status", { params: { path: { id } } });
  expect(status.data?.progress.percentage).toBe(5);
  const list = await client.GET("/api/v1/jobs", { params: { query: { status: "completed", items_per_page: 5 } } });
  expect(list.data?.jobs.map((job) => job.id)).toEqual([jobId]);
  const params = { path: { videoId } };
  const changed = await client.PATCH("/api/v1/videos/{videoId}", { params, body: { title: "The long swell" } });
  expect(changed.data?.title).toBe("The long swell");
  const share = await client.POST("/api/v1/shares", { body: { video_id: videoId, downloadable: false } });
  const token = share.data?.token ?? "";
  const shared = await client.GET("/api/v1/shared/{token}", { params: { path: { token } } });
  expect(shared.data?.rules.downloadable).toBe(false);
  const log = await client.GET("/api/v1/jobs/{id}/logs", { params: { path: { id }, query: { level: "info" } } });
  expect(log.data?.items[0]?.message).toBe("Ordered");
  const can = await client.GET("/api/v1/capabilities");
  expect(can.data?.limits.batch_jobs).toBe(50);
});

test("failures come typed too", async () => {
  const { cookie } = await newGuest();
  const client = clientOf(cookie);
  const { error, response } = await client.POST("/api/v1/videos/generate", { body: { configuration: { topic: "x" } } });
  expect(response.status).toBe(422);
  expect(error).toMatchObject({ error: { code: "VALIDATION_ERROR" } });
});
