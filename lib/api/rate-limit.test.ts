import { beforeEach, expect, test } from "vitest";
import { operationTable } from "#lib/api/operation-table";
import { ask, newGuest } from "#lib/api/testing/ask";
import { finishedFilm } from "#lib/api/testing/finished-film";
import { useDoors } from "#lib/api/testing/use-doors";
import { changeSettings } from "#lib/config/settings";
import { ErrorBody } from "#lib/contracts/error-codes";

useDoors();
beforeEach(() => void changeSettings({ WRITES_PER_MINUTE: "5", READS_PER_MINUTE: "7" }));

const order = { method: "POST", body: { configuration: { topic: "Waves and tides" } } };

test("every answer says where the caller stands; past the limit it is a 429 that says when to come back", async () => {
  const { cookie } = await newGuest();
  const seen: unknown[] = [];
  for (let n = 0; n < 7; n += 1) {
    const { status, headers } = await ask("/api/v1/videos/generate", { ...order, headers: { cookie } });
    seen.push([status, headers.get("ratelimit-limit"), headers.get("x-ratelimit-remaining")]);
  }
  const passed = [4, 3, 2, 1, 0].map((left) => [201, "5", `${left}`]);
  expect(seen).toEqual([...passed, [429, "5", "0"], [429, "5", "0"]]);

  const refused = await ask("/api/v1/videos/generate", { ...order, headers: { cookie } });
  const retry = Number(refused.headers.get("retry-after"));
  expect(retry).toBeGreaterThanOrEqual(1);
  expect(retry).toBeLessThanOrEqual(60);
  expect(refused.headers.get("ratelimit-reset")).toBe(String(retry));
  expect(ErrorBody.parse(await refused.json()).error).toMatchObject({ code: "RATE_LIMIT_EXCEEDED", retryable: true });
  expect((await ask("/api/v1/jobs", { headers: { cookie } })).status).toBe(200);
});

test("a batch counts as all of its orders", async () => {
  const { cookie } = await newGuest();
  const batch = (n: number) => {
    const jobs = Array.from({ length: n }, () => order.body);
    return ask("/api/v1/videos/batch", { method: "POST", headers: { cookie }, body: { jobs } });
  };
  const first = await batch(3);
  expect([first.status, first.headers.get("ratelimit-remaining")]).toEqual([201, "2"]);
  expect((await batch(3)).status).toBe(429);
  const { total_count } = await (await ask("/api/v1/jobs", { headers: { cookie } })).json();
  expect(total_count).toBe(3);
});

test("reads have a window of their own; films and playlists are free", async () => {
  const { cookie, jobId } = await finishedFilm();
  const headers = { cookie };
  for (let n = 0; n < 30; n += 1) {
    const { status, headers: told } = await ask(`/api/v1/videos/jobs/${jobId}/stream`, { headers });
    expect([status, told.get("ratelimit-limit")]).toEqual([200, null]);
  }
  const answers = [];
  for (let n = 0; n < 9; n += 1) answers.push((await ask("/api/v1/jobs", { headers })).status);
  expect(answers).toEqual([200, 200, 200, 200, 200, 200, 200, 429, 429]);
});

test("what is free is bytes and streams; what changes something is a write", () => {
  const free = operationTable.filter(({ limit }) => limit === "none").map(({ id }) => id);
  expect(free).toEqual(expect.arrayContaining(["streamVideo", "downloadVideo", "followJobEvents", "readHlsPlaylist"]));
  for (const { id, method, limit } of operationTable) {
    if (method !== "GET") expect(limit, id).not.toBe("none");
  }
});
