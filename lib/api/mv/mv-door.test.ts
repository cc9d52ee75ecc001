import { expect, test } from "vitest";
import { MvVideo } from "#lib/api/mv/mv-video";
import { defaultVideoRules } from "#lib/api/mv/video-rules";
import { ask, newGuest } from "#lib/api/testing/ask";
import { failed, get, inputOf, later, post } from "#lib/api/testing/ask-mv";
import { finishClip, nextJob } from "#lib/api/testing/finished-clip";
import { filmBytes } from "#lib/api/testing/finished-film";
import { ownedCharacter, pngBase64 } from "#lib/api/testing/owned-picture";
import { useDoors } from "#lib/api/testing/use-doors";
import { changeSettings } from "#lib/config/settings";
import { db } from "#lib/database/client";
import { inTransaction } from "#lib/database/transaction";
import { failJob } from "#lib/jobs/end-job";
import { lockJob, moveJob } from "#lib/jobs/job-store";
import { reserve, spend } from "#lib/limits/ledger";

useDoors();

const prompt = "A silver robot walks through a futuristic city at sunset";

test("a clip is answered when it is there, as the seed shows it, and its bytes and facts can be had", async () => {
  const { cookie, ownerId } = await newGuest();
  const asked = post(cookie, "generate_video", {
    ...{ prompt, negative_prompt: "blurry", aspect_ratio: "16:9", duration: 8, generate_audio: true, seed: 12345 },
    ...{ reference_image_base64: `data:image/png;base64,${pngBase64}`, backend: "local", video_rules_template: null },
  });
  const jobId = await nextJob(ownerId);
  const input = await inputOf(jobId);
  expect(input?.clip).toMatchObject({ prompt, negativePrompt: "blurry", seed: 12345 });
  expect(input?.clip?.rules).toBeUndefined();
  expect(input?.clip?.references).toMatchObject([{ type: "upload" }]);
  await finishClip(jobId);
  const answer = await asked;
  expect(answer.status).toBe(200);
  const video = MvVideo.parse(await answer.json());
  expect(video).toMatchObject({
    video_url: `/api/mv/get_video/${video.video_id}`,
    metadata: { prompt, backend_used: "replicate", model_used: "google/veo-3.1", parameters_used: { duration: 8 } },
    ignored_parameters: ["reference_image_base64"],
  });
  expect(video.video_path).not.toMatch(/^\//);

  const bytes = await get(cookie, `get_video/${video.video_id}`);
  expect(bytes.headers.get("content-type")).toBe("video/mp4");
  expect(Buffer.from(await bytes.arrayBuffer())).toEqual(filmBytes);
  const range = await get(cookie, `get_video/${video.video_id}`, { range: "bytes=10-19" });
  expect([range.status, range.headers.get("content-range")]).toEqual([206, "bytes 10-19/1000"]);
  const info = await (await get(cookie, `get_video/${video.video_id}/info`)).json();
  expect(info).toEqual({
    video_id: video.video_id,
    exists: true,
    file_size_bytes: 1000,
    created_at: expect.any(String),
  });
  const stood = await (await get(cookie, `jobs/${video.video_id}`)).json();
  expect(stood).toMatchObject({
    status: "completed",
    job_id: jobId,
    result: { video_id: video.video_id },
    error: null,
  });

  const stranger = (await newGuest()).cookie;
  const unseen = await failed(await get(stranger, `get_video/${video.video_id}`));
  expect(unseen).toMatchObject({
    status: 404,
    error: "NotFound",
    body: { message: expect.stringContaining("not found") },
  });
  const gone = await (await get(stranger, `get_video/${video.video_id}/info`)).json();
  expect(gone).toEqual({ video_id: video.video_id, exists: false, file_size_bytes: null, created_at: null });
  expect(await (await get(cookie, "get_video/none/info")).json()).toMatchObject({ video_id: "none", exists: false });
});

test("whoever prefers to be told later is answered at once, and may follow", async () => {
  const { cookie, ownerId } = await newGuest();
  const answer = await post(cookie, "generate_video", { prompt, backend: "local" }, later);
  expect(answer.status).toBe(202);
  const promise = await answer.json();
  expect(answer.headers.get("location")).toContain(promise.status_url);
  expect(promise.video_id).toMatch(/^[\da-f-]{36}$/);
  const early = await failed(await get(cookie, `get_video/${promise.video_id}`));
  expect(early).toMatchObject({ status: 409, code: "NOT_READY" });
  const queued = await (await ask(promise.status_url, { headers: { cookie } })).json();
  expect(queued).toMatchObject({ status: "queued", result: null, error: null });
  await finishClip(await nextJob(ownerId));
  const events = await (await ask(promise.events_url, { headers: { cookie } })).text();
  expect(events).toContain("job.completed");
  expect((await get(cookie, `get_video/${promise.video_id}`)).status).toBe(200);
});

test("the same order joins one under way, and one that was paid for; another seed is another clip", async () => {
  const { cookie, ownerId } = await newGuest();
  const order = { prompt, backend: "local", reference_image_base64: pngBase64 };
  const [first, second] = await Promise.all([
    post(cookie, "generate_video", order, later),
    post(cookie, "generate_video", order, later),
  ]);
  const { video_id } = await first.json();
  expect((await second.json()).video_id).toBe(video_id);
  expect((await (await post(cookie, "generate_video", { ...order, seed: 2 }, later)).json()).video_id).not.toBe(
    video_id,
  );

  const jobId = await nextJob(ownerId);
  await finishClip(jobId);
  const free = await (await post(cookie, "generate_video", order, later)).json();
  expect(free.video_id).not.toBe(video_id);
  await db().job.updateMany({ where: { ownerId, id: { not: jobId } }, data: { status: "failed" } });
  const amountMicros = 320_000;
  await inTransaction(async (tx) => {
    await reserve(tx, { ownerId, jobId, attempt: 1, amountMicros });
    const item = { ownerId, jobId, amountMicros, provider: "replicate", item: "video" as const };
    await spend(tx, { ...item, purchaseKey: jobId });
  });
  const again = await post(cookie, "generate_video", order);
  expect(again.headers.get("idempotency-replayed")).toBe("true");
  expect(MvVideo.parse(await again.json()).video_id).toBe(video_id);
  await db().job.update({ where: { id: jobId }, data: { createdAt: new Date(Date.now() - 3_700_000) } });
  const afterAnHour = await (await post(cookie, "generate_video", order, later)).json();
  expect(afterAnHour.video_id).not.toBe(video_id);
});

test("who leaves stops what no vendor has begun, and nothing else", async () => {
  const { cookie, ownerId } = await newGuest();
  const statusOf = async (id: string) => (await db().job.findUniqueOrThrow({ where: { id } })).status;
  const leave = async (seed: number, begun: boolean) => {
    const gone = new AbortController();
    const asked = post(cookie, "generate_video", { prompt, seed, backend: "local" }, { signal: gone.signal });
    const id = await nextJob(ownerId);
    const operation = { jobId: id, attempt: 1, key: "k", take: 1, provider: "replicate", model: "m", item: "video" };
    if (begun) {
      await db().vendorOperation.create({
        data: { ...operation, amountMicros: 1n, state: "started", stoppable: true },
      });
    }
    gone.abort();
    await asked;
    const status = await statusOf(id);
    await db().job.update({ where: { id }, data: { status: "cancelled" } });
    return status;
  };
  expect(await leave(1, false)).toBe("cancelled");
  expect(await leave(2, true)).toBe("queued");

  const gone = new AbortController();
  const order = { prompt, seed: 3, backend: "local" };
  const first = post(cookie, "generate_video", order, { signal: gone.signal });
  const id = await nextJob(ownerId);
  const second = post(cookie, "generate_video", order);
  // The second has joined once its request was counted; its answer comes with the film.
  await expect.poll(() => db().idempotencyKey.count({ where: { ownerId } })).toBeGreaterThan(0);
  await new Promise((resolve) => setTimeout(resolve, 300));
  gone.abort();
  await first;
  expect(await statusOf(id)).toBe("queued");
  await finishClip(id);
  expect((await second).status).toBe(200);
});

test("a wait without an end is broken off, and the clip goes on", async () => {
  const { cookie } = await newGuest();
  changeSettings({ CLIP_WAIT_SECONDS: "0.05" });
  const late = await failed(await post(cookie, "generate_video", { prompt, backend: "local" }));
  changeSettings({ CLIP_WAIT_SECONDS: undefined });
  expect(late).toMatchObject({ status: 503, code: "DEADLINE_EXCEEDED", error: "ServiceTimeout" });
  const [, videoId] = /jobs\/([\da-f-]{36})/.exec(late.body.message) ?? [];
  expect(await (await get(cookie, `jobs/${videoId}`)).json()).toMatchObject({ status: "queued" });
});

test("what a vendor would not do is the seed's 500, with its code; its rate limit is 429", async () => {
  const { cookie, ownerId } = await newGuest();
  const codes = [
    ["CONTENT_POLICY_VIOLATION", 500],
    ["RATE_LIMIT_EXCEEDED", 429],
    ["PROVIDER_FAILED", 500],
    ["PURCHASE_UNKNOWN", 500],
  ] as const;
  for (const [code, status] of codes) {
    const asked = post(cookie, "generate_video", { prompt: `${prompt}, ${code}`, backend: "local" });
    const id = await nextJob(ownerId);
    await inTransaction(async (tx) => {
      const job = await lockJob(tx, id);
      if (!job) throw new Error("no job");
      await moveJob(tx, job, "processing");
      const error = { code, message: "It said no.", provider: "replicate", retryable: false };
      await failJob(tx, { ...job, status: "processing" }, error);
    });
    const answer = await asked;
    if (status === 429) expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
    const told = await failed(answer);
    expect(told).toMatchObject({ status, code, error: "VideoGenerationError" });
    expect(told.body).toMatchObject({ message: "It said no.", backend_used: "replicate" });
  }
});

test("what cannot be made is refused before anything is kept", async () => {
  const { cookie, ownerId } = await newGuest();
  const refusals: [unknown, number, string][] = [
    [{}, 422, "VALIDATION_ERROR"],
    [{ prompt: "" }, 422, "VALIDATION_ERROR"],
    [{ prompt, duration: 99 }, 422, "VALIDATION_ERROR"],
    [{ prompt, reference_image_base64: "no picture!" }, 422, "VALIDATION_ERROR"],
    [{ prompt, reference_image_base64: Buffer.from("plain text").toString("base64") }, 422, "FILE_REFUSED"],
    [{ prompt, colour: "red" }, 422, "UNSUPPORTED_FIELD"],
    [{ prompt, backend: "replicate" }, 500, "AUTHENTICATION_ERROR"],
    [{ prompt, character_reference_id: crypto.randomUUID() }, 404, "NOT_FOUND"],
    ["{", 400, "MALFORMED_BODY"],
  ];
  for (const [body, status, code] of refusals) {
    expect(await failed(await post(cookie, "generate_video", body)), JSON.stringify(body)).toMatchObject({
      status,
      code,
    });
  }
  expect(await db().job.count({ where: { ownerId } })).toBe(0);
  expect(await db().upload.count({ where: { ownerId } })).toBe(0);
  const details = (await failed(await post(cookie, "generate_video", { prompt: "x", seed: "one" }))).details;
  expect(details).toContain("seed: ");
  const nobody = await ask("/api/mv/generate_video", {
    method: "POST",
    body: { prompt },
    headers: { origin: "https://x.example" },
  });
  expect(await failed(nobody)).toMatchObject({ status: 401, code: "UNAUTHENTICATED", error: "Unauthorized" });
});

test('rules go before the prompt: a request\'s own, none for "", else the usual ones where there is room', async () => {
  const { cookie, ownerId } = await newGuest();
  changeSettings({ REPLICATE_API_TOKEN: "r8_nobody" });
  const rulesOf = async (body: object) => {
    await post(cookie, "generate_video", { prompt, backend: "replicate", ...body }, later);
    const id = await nextJob(ownerId);
    const rules = (await inputOf(id))?.clip?.rules;
    await db().job.delete({ where: { id } });
    return rules;
  };
  expect(await rulesOf({})).toBe(defaultVideoRules);
  expect(await rulesOf({ video_rules_template: null })).toBe(defaultVideoRules);
  expect(await rulesOf({ video_rules_template: "" })).toBeUndefined();
  expect(await rulesOf({ video_rules_template: "Keep it calm" })).toBe("Keep it calm");
  changeSettings({ REPLICATE_API_TOKEN: undefined });
});

test("a character is named by its own id or by that of a picture", async () => {
  const { cookie, ownerId } = await newGuest();
  await post(cookie, "create_scenes", { idea: "x" });
  await db().owner.upsert({ where: { id: ownerId }, create: { id: ownerId, kind: "guest" }, update: {} });
  const id = await ownedCharacter(ownerId);
  const image = await db().characterImage.findFirstOrThrow({ where: { characterId: id } });
  for (const reference of [id, image.id]) {
    await post(cookie, "generate_video", { prompt, backend: "local", character_reference_id: reference }, later);
    const job = await nextJob(ownerId);
    expect((await inputOf(job))?.clip?.references).toMatchObject([{ type: "character", id }]);
    await db().job.update({ where: { id: job }, data: { status: "cancelled" } });
    const bytes = await get(cookie, `get_character_reference/${reference}`);
    expect(Buffer.from(await bytes.arrayBuffer()).toString("base64")).toBe(pngBase64);
  }
});
