import { setTimeout as pause } from "node:timers/promises";
import { Agent, fetch } from "undici";
import { expect, test } from "vitest";
import { MvVideo } from "#lib/api/mv/mv-video";
import { newGuest } from "#lib/api/testing/ask";
import { finishClip, nextJob } from "#lib/api/testing/finished-clip";
import { serveDoors } from "#lib/api/testing/serve-doors";
import { useDoors } from "#lib/api/testing/use-doors";
import { db } from "#lib/database/client";

useDoors();

// Node's own fetch gives up when no headers have come for 300 seconds, and no signal of its caller's lengthens that: here
// a second is a millisecond, and the clip takes 900.
const usualMs = 300;
const clipMs = 900;

test("a client that gives up on headers loses nothing: one with more patience is answered with the clip it ordered", async () => {
  const { cookie, ownerId } = await newGuest();
  const doors = await serveDoors();
  const [usual, patient] = [new Agent({ headersTimeout: usualMs }), new Agent({ headersTimeout: 0 })];
  const send = (dispatcher: Agent) =>
    fetch(`${doors.origin}/api/mv/generate_video`, {
      method: "POST",
      headers: { "content-type": "application/json", cookie },
      body: JSON.stringify({ prompt: "A silver robot walks through a futuristic city", backend: "local" }),
      signal: AbortSignal.timeout(420_000),
      dispatcher,
    });
  try {
    const began = performance.now();
    const first = expect(send(usual)).rejects.toMatchObject({ cause: { code: "UND_ERR_HEADERS_TIMEOUT" } });
    const jobId = await nextJob(ownerId);
    const order = { jobId, attempt: 1, key: "k", take: 1, provider: "replicate", model: "m", item: "video" };
    const begun = { amountMicros: 1n, state: "started", stoppable: true } as const;
    await db().vendorOperation.create({ data: { ...order, ...begun } });
    await first;
    const again = send(patient);
    await pause(Math.max(0, clipMs - (performance.now() - began)));
    expect((await db().job.findUniqueOrThrow({ where: { id: jobId } })).status).toBe("queued");
    await finishClip(jobId);
    const answer = await again;
    expect([answer.status, answer.headers.get("idempotency-replayed")]).toEqual([200, "true"]);
    const { video_id } = MvVideo.parse(await answer.json());
    const video = await db().video.findUniqueOrThrow({ where: { id: video_id }, include: { jobs: true } });
    expect([video.jobs.map(({ id }) => id), await db().job.count({ where: { ownerId } })]).toEqual([[jobId], 1]);
  } finally {
    await Promise.all([usual.destroy(), patient.destroy()]);
    await doors.close();
  }
});
