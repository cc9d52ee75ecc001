import { afterEach, expect, test } from "vitest";
import { guestCookieName, newGuestId, signGuest } from "#lib/accounts/guest-cookie";
import { makeApiKey } from "#lib/accounts/make-api-key";
import { ofOwners } from "#lib/accounts/operators";
import { changeSettings } from "#lib/config/settings";
import { handleWorkerRequest, workerSecret } from "#lib/worker/handle-worker-request";
import { startWorker } from "#lib/worker/start-worker";
import { jobWhen, orderFilm, useWorkerDatabase } from "#lib/worker/testing/use-worker-database";
import { wordSetup } from "#lib/worker/testing/word-setup";

useWorkerDatabase();
afterEach(() => void changeSettings({ ROLE: "worker", WORKER_SECRET: undefined }));

const call = (method: string, secret: string | undefined = workerSecret()) =>
  handleWorkerRequest(
    new Request("http://127.0.0.1/api/worker", {
      method,
      headers: secret ? { authorization: `Bearer ${secret}` } : {},
    }),
  );

test("nobody comes in without the secret", async () => {
  for (const secret of ["", "wrong", `${workerSecret()}x`, "ä"]) {
    const answer = await call("GET", encodeURIComponent(secret));
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ error: { code: "UNAUTHENTICATED", retryable: false } });
  }
  changeSettings({ WORKER_SECRET: "a-secret-of-ones-own" });
  expect((await call("GET", "a-secret-of-ones-own")).status).toBe(200);
});

test("what opens a person's things does not open the worker's", async () => {
  const ownerId = newGuestId();
  const caller = { kind: "guest" as const, ownerId, scopes: ofOwners };
  const { key } = await makeApiKey({ name: "A program", scopes: [...ofOwners] }, caller);
  const cookie = `${guestCookieName}=${await signGuest(ownerId, Math.floor(Date.now() / 1000))}`;
  const forwarded = { "x-forwarded-for": "127.0.0.1", host: "localhost:3000" };
  const credentials: Record<string, string>[] = [
    {},
    { cookie },
    { authorization: `Bearer ${key}` },
    { "x-api-key": key },
    forwarded,
  ];
  for (const role of ["web", "all"]) {
    changeSettings({ ROLE: role });
    for (const headers of credentials) {
      for (const method of ["GET", "POST"]) {
        const answer = await handleWorkerRequest(new Request("http://localhost:3000/api/worker", { method, headers }));
        expect(answer.status).toBe(role === "web" ? 404 : 401);
      }
    }
  }
});

test("where only pages are served there is no such door", async () => {
  changeSettings({ ROLE: "web" });
  expect((await call("GET")).status).toBe(404);
  expect((await call("POST")).status).toBe(404);
});

test("a looping worker tells what it does, and is woken", async () => {
  await startWorker(wordSetup({ scenes: ["long", "longer"], sceneMs: 30_000 }));
  expect((await call("POST")).status).toBe(202);
  const job = await orderFilm("State");
  await jobWhen(job, ({ scenes }) => scenes.filter(({ state }) => state === "drawing").length === 2);
  const state = await (await call("GET")).json();
  expect(state).toMatchObject({ role: "worker", looping: true, concurrency: 2 });
  expect(state.running).toMatchObject([{ jobId: job.jobId }, { jobId: job.jobId }]);
});
