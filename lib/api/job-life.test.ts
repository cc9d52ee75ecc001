import { expect, test } from "vitest";
import { ask, newGuest } from "#lib/api/testing/ask";
import { finishedFilm, orderedJob } from "#lib/api/testing/finished-film";
import { refused } from "#lib/api/testing/refused";
import { useDoors } from "#lib/api/testing/use-doors";
import { changeSettings } from "#lib/config/settings";

useDoors();

const seedOrder = {
  configuration: {
    topic: "Pythagorean Theorem",
    context: "Explain the mathematical proof with visual demonstration",
    model: "gemini/gemini-2.0-flash-thinking-exp-01-21",
    quality: "medium",
    use_rag: false,
    enable_subtitles: true,
    enable_thumbnails: true,
  },
};

async function get(cookie: string, address: string) {
  const response = await ask(address, { headers: { cookie } });
  return { status: response.status, headers: response.headers, body: await response.json() };
}
const post = (cookie: string, address: string, body?: unknown, headers = {}) =>
  ask(address, { method: "POST", headers: { cookie, ...headers }, body });

test("the seed's order is taken in: 201, queued, five percent", async () => {
  const { cookie } = await newGuest();
  const response = await post(cookie, "/api/v1/videos/generate", seedOrder);
  expect(response.status).toBe(201);
  const body = await response.json();
  expect(body).toEqual({
    job_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    status: "queued",
    progress: {
      percentage: 5,
      current_stage: null,
      stages_completed: [],
      estimated_completion: null,
      processing_time_seconds: 0,
    },
    error: null,
  });
  expect(response.headers.get("location")).toBe(`http://localhost:3000/api/v1/jobs/${body.job_id}`);
  expect((await get(cookie, `/api/v1/videos/jobs/${body.job_id}/status`)).body).toEqual(body);
  const view = (await get(cookie, `/api/v1/jobs/${body.job_id}`)).body;
  expect(view).toMatchObject({ id: body.job_id, topic: "Pythagorean Theorem", status: "queued", percentage: 5 });
});

test("until the film is there, its address is a 409 with the progress, and its parts are not ready", async () => {
  const { cookie } = await newGuest();
  const id = await orderedJob(cookie);
  const { status, body } = await get(cookie, `/api/v1/videos/jobs/${id}/video-url`);
  expect(status).toBe(409);
  expect(body).toMatchObject({
    job_id: id,
    status: "queued",
    progress: { percentage: 5 },
    error: { code: "NOT_READY" },
  });
  for (const part of ["stream", "download", "thumbnail", "captions.vtt", "metadata", "storyboard"]) {
    const answer = await refused(cookie, `/api/v1/videos/jobs/${id}/${part}`, {});
    expect(answer, part).toMatchObject({ status: 409, code: "NOT_READY" });
  }
});

test("a finished film has its addresses and figures", async () => {
  const { cookie, jobId, videoId } = await finishedFilm();
  const { status, body } = await get(cookie, `/api/v1/videos/jobs/${jobId}/video-url`);
  expect(status).toBe(200);
  expect(body.metadata).toMatchObject({ duration: 12.345, quality: "medium", format: "mp4", file_size: 1000 });
  expect(body.video_url).toMatch(/^http:\/\/localhost:3000\/api\/v1\/videos\/jobs\/.*\/stream\?expires=\d+&signature=/);
  for (const address of [body.video_url, body.download_url, body.thumbnail_url, body.captions_url]) {
    expect((await ask(address)).status, address).toBe(200);
  }
  expect((await get(cookie, `/api/v1/videos/jobs/${jobId}/status`)).body).toMatchObject({
    status: "completed",
    progress: { percentage: 100, current_stage: null },
  });
  expect((await get(cookie, `/api/v1/videos/jobs/${jobId}/metadata`)).body).toMatchObject({
    video_id: videoId,
    writer: "outline",
    chapters: [{ title: "One" }],
  });
  expect((await get(cookie, `/api/v1/videos/jobs/${jobId}/storyboard`)).body).toMatchObject({ title: "Waves" });
  expect((await get(cookie, `/api/v1/videos/${videoId}`)).body).toMatchObject({ id: videoId, jobId, tags: [] });
});

test("the same order under one key is one job; another order under it is refused", async () => {
  const { cookie } = await newGuest();
  const key = { "idempotency-key": "order-1" };
  const orders = await Promise.all(
    Array.from({ length: 5 }, () => post(cookie, "/api/v1/videos/generate", seedOrder, key)),
  );
  const ids = await Promise.all(orders.map(async (response) => (await response.json()).job_id));
  expect(new Set(ids).size).toBe(1);
  expect(orders.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
  expect(orders.filter(({ headers }) => headers.get("idempotency-replayed") === "true")).toHaveLength(4);
  const other = { configuration: { topic: "Something else" } };
  const answer = await refused(cookie, "/api/v1/videos/generate", { method: "POST", body: other, headers: key });
  expect(answer).toMatchObject({ status: 422, code: "IDEMPOTENCY_MISMATCH" });
  const stranger = await newGuest();
  const { job_id } = await (await post(stranger.cookie, "/api/v1/videos/generate", other, key)).json();
  expect(ids).not.toContain(job_id);
});

test("cancel, retry and delete", async () => {
  const { cookie } = await newGuest();
  const id = await orderedJob(cookie);
  const cancelled = await (await post(cookie, `/api/v1/jobs/${id}/cancel`)).json();
  expect(cancelled).toEqual({ success: true, job_id: id, previous_status: "queued", new_status: "cancelled" });
  expect((await get(cookie, `/api/v1/videos/jobs/${id}/video-url`)).body).toMatchObject({ status: "cancelled" });
  const retried = await (await post(cookie, `/api/v1/jobs/${id}/retry`)).json();
  expect(retried).toMatchObject({ previous_status: "cancelled", new_status: "queued" });
  expect(await refused(cookie, `/api/v1/jobs/${id}/retry`, { method: "POST" })).toMatchObject({ status: 409 });
  expect((await ask(`/api/v1/jobs/${id}`, { method: "DELETE", headers: { cookie } })).status).toBe(200);
  expect((await get(cookie, `/api/v1/jobs/${id}`)).status).toBe(404);
});

test("a finished job can be neither cancelled nor tried again", async () => {
  const { cookie, jobId } = await finishedFilm();
  for (const act of ["cancel", "retry"]) {
    const answer = await refused(cookie, `/api/v1/jobs/${jobId}/${act}`, { method: "POST" });
    expect(answer).toMatchObject({ status: 409, code: "CONFLICT" });
  }
});

test.each(["job", "video"])("deleting the %s takes the film and its shares along", async (what) => {
  const { cookie, jobId, videoId } = await finishedFilm();
  const { video_url } = (await get(cookie, `/api/v1/videos/jobs/${jobId}/video-url`)).body;
  const { token } = await (await post(cookie, "/api/v1/shares", { video_id: videoId })).json();
  const address = what === "job" ? `/api/v1/jobs/${jobId}` : `/api/v1/videos/${videoId}`;
  expect((await ask(address, { method: "DELETE", headers: { cookie } })).status).toBe(200);
  for (const gone of [video_url, `/api/v1/shared/${token}`]) expect((await ask(gone)).status).toBe(404);
  for (const gone of [`/api/v1/videos/${videoId}`, `/api/v1/jobs/${jobId}`]) {
    expect((await get(cookie, gone)).status).toBe(404);
  }
  expect((await get(cookie, "/api/v1/videos")).body.total_count).toBe(0);
});

test.each(["job", "video"])(
  "a deleted %s can be brought back with its film and shares, by its owner alone",
  async (what) => {
    const { cookie, jobId, videoId } = await finishedFilm();
    const { token } = await (await post(cookie, "/api/v1/shares", { video_id: videoId })).json();
    const address = what === "job" ? `/api/v1/jobs/${jobId}` : `/api/v1/videos/${videoId}`;
    const deleted = await (await ask(address, { method: "DELETE", headers: { cookie } })).json();
    expect(Date.parse(deleted.restorable_until)).toBeGreaterThan(Date.now() + 500_000);
    expect((await ask(`/api/v1/shared/${token}`)).status).toBe(404);
    const { cookie: stranger } = await newGuest();
    expect(await refused(stranger, `${address}/restore`, { method: "POST" })).toMatchObject({ status: 404 });
    for (let times = 0; times < 2; times++) expect((await post(cookie, `${address}/restore`)).status).toBe(200);
    for (const back of [`/api/v1/videos/${videoId}`, `/api/v1/jobs/${jobId}`])
      expect((await get(cookie, back)).status).toBe(200);
    expect((await ask(`/api/v1/videos/jobs/${jobId}/stream`, { headers: { cookie } })).status).toBe(200);
    expect((await ask(`/api/v1/shared/${token}`)).status).toBe(200);
  },
);

test("a job cannot come back without its video", async () => {
  const { cookie, jobId, videoId } = await finishedFilm();
  await ask(`/api/v1/videos/${videoId}`, { method: "DELETE", headers: { cookie } });
  expect(await refused(cookie, `/api/v1/jobs/${jobId}/restore`, { method: "POST" })).toMatchObject({ status: 409 });
});

test("a key whose job is deleted is free again", async () => {
  const { cookie } = await newGuest();
  const order = async () =>
    (await (await post(cookie, "/api/v1/videos/generate", seedOrder, { "idempotency-key": "again" })).json()).job_id;
  const first = await order();
  await ask(`/api/v1/jobs/${first}`, { method: "DELETE", headers: { cookie } });
  expect(await order()).not.toBe(first);
});

test("the library and the list of jobs are one's own, the newest first, in pages", async () => {
  const { cookie, jobId, videoId } = await finishedFilm();
  const second = await orderedJob(cookie, "Tides");
  const third = await orderedJob(cookie, "Moons");
  const first = (await get(cookie, "/api/v1/videos?items_per_page=2")).body;
  expect(first).toMatchObject({ total_count: 3, page: 1, items_per_page: 2, has_next: true, has_previous: false });
  expect(first.videos.map(({ jobId: id }: { jobId: string }) => id)).toEqual([third, second]);
  const last = (await get(cookie, "/api/v1/videos?items_per_page=2&page=2")).body;
  expect(last).toMatchObject({ has_next: false, has_previous: true });
  expect(last.videos).toEqual([
    expect.objectContaining({ jobId, videoId, status: "completed", durationSeconds: 12.345 }),
  ]);
  expect((await ask(last.videos[0].posterUrl)).status).toBe(200);
  const queued = (await get(cookie, "/api/v1/jobs?status=queued")).body;
  expect(queued.jobs.map(({ id }: { id: string }) => id)).toEqual([third, second]);
});

test("a finished storyboard is filmed as it is, if it holds together", async () => {
  const { cookie } = await newGuest();
  const scene = {
    id: "one",
    narration: "Tides rise.",
    layout: "stack",
    blocks: [{ id: "t", type: "text", text: "Tides" }],
  };
  const storyboard = {
    ...{ version: 1, title: "Tides", language: "en", aspectRatio: "16:9", look: "paper", seed: 1 },
    scenes: [scene],
  };
  const order = (board: unknown) => ({ configuration: { topic: "Tides", storyboard: board } });
  const accepted = await post(cookie, "/api/v1/videos/generate", order(storyboard));
  expect({ status: accepted.status, body: await accepted.json() }).toMatchObject({ status: 201 });
  const twice = order({ ...storyboard, scenes: [scene, scene] });
  const answer = await refused(cookie, "/api/v1/videos/generate", { method: "POST", body: twice });
  expect(answer).toMatchObject({ status: 422, code: "STORYBOARD_INVALID" });
  expect(answer.fields?.[0]).toMatch(/^configuration\.storyboard\./);
});

test("when the line is full, one more is refused until later", async () => {
  changeSettings({ ACTIVE_JOBS_PER_OWNER: "1", QUEUED_JOBS_PER_OWNER: "1" });
  const { cookie } = await newGuest();
  await orderedJob(cookie);
  await orderedJob(cookie);
  const response = await post(cookie, "/api/v1/videos/generate", seedOrder);
  changeSettings({ ACTIVE_JOBS_PER_OWNER: undefined, QUEUED_JOBS_PER_OWNER: undefined });
  expect(response.status).toBe(429);
  expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(await response.json()).toMatchObject({ error: { code: "RATE_LIMIT_EXCEEDED", retryable: true } });
});
