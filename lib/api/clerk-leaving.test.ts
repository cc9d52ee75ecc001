import { Webhook } from "standardwebhooks";
import { afterAll, beforeAll, expect, test } from "vitest";
import { emptyOwner } from "#lib/accounts/forget-store";
import { forgetOwner } from "#lib/api/forget-owner";
import { handleClerkMessage } from "#lib/api/handle-clerk-message";
import { ask, newGuest } from "#lib/api/testing/ask";
import { useClerk } from "#lib/api/testing/clerk-users";
import { orderedJob } from "#lib/api/testing/finished-film";
import { newThings } from "#lib/api/testing/owned-things";
import { useDoors } from "#lib/api/testing/use-doors";
import { changeSettings } from "#lib/config/settings";
import { db } from "#lib/database/client";

useDoors();

const secret = Buffer.from("a signing secret of the tests").toString("base64");
beforeAll(() => {
  changeSettings({ CLERK_WEBHOOK_SIGNING_SECRET: `whsec_${secret}` });
});
afterAll(() => {
  changeSettings({ CLERK_WEBHOOK_SIGNING_SECRET: undefined });
});

function message(type: string, id: string, { by = secret, at = new Date() } = {}): Request {
  const body = JSON.stringify({ type, object: "event", data: { id, object: "user", deleted: true } });
  const signature = new Webhook(by).sign("msg_1", at, body);
  const stamp = String(Math.floor(at.getTime() / 1000));
  return new Request("http://localhost:3000/api/clerk", {
    method: "POST",
    headers: {
      "svix-id": "msg_1",
      "svix-timestamp": stamp,
      "svix-signature": signature,
      "content-type": "application/json",
    },
    body,
  });
}

test("who leaves Clerk takes everything along, and nobody else's", async () => {
  const clerk = await useClerk();
  const ada = await newThings("user_ada");
  const bob = await newThings("user_bob");
  const headers = { authorization: `Bearer ${await clerk.token("user_ada")}` };
  expect((await ask(`/api/v1/videos/${ada.videoId}`, { headers })).status).toBe(200);

  const forged = Buffer.from("another secret altogether").toString("base64");
  for (const wrong of [
    message("user.deleted", "user_ada", { by: forged }),
    message("user.deleted", "user_ada", { at: new Date(Date.now() - 3_600_000) }),
    new Request("http://localhost:3000/api/clerk", { method: "POST", body: '{"type":"user.deleted"}' }),
  ]) {
    expect((await handleClerkMessage(wrong)).status).toBe(401);
  }
  expect((await handleClerkMessage(message("user.updated", "user_ada"))).status).toBe(200);
  expect((await ask(`/api/v1/videos/${ada.videoId}`, { headers })).status).toBe(200);

  for (const _again of [1, 2]) expect((await handleClerkMessage(message("user.deleted", "user_ada"))).status).toBe(200);
  expect((await ask(`/api/v1/videos/${ada.videoId}`, { headers })).status).toBe(404);
  expect((await (await ask("/api/v1/jobs", { headers })).json()).total_count).toBe(0);
  expect((await ask(`/api/v1/shared/${ada.token}`)).status).toBe(404);
  expect((await ask("/api/v1/jobs", { headers: { "x-api-key": ada.key } })).status).toBe(401);
  expect(await db().webhook.count({ where: { ownerId: "user_ada" } })).toBe(0);
  const standing = { ownerId: "user_ada", status: { in: ["queued" as const, "processing" as const] } };
  expect(await db().job.count({ where: standing })).toBe(0);

  // Their session is good for a minute more: nothing comes back by it, and nothing new is made.
  const post = (address: string, body: object = {}) => ask(`/api/v1${address}`, { method: "POST", headers, body });
  expect((await post(`/videos/${ada.videoId}/restore`)).status).toBe(404);
  expect((await post(`/jobs/${ada.goneJob}/restore`)).status).toBe(404);
  expect((await post("/keys", { name: "to stay", scopes: ["jobs:read"] })).status).toBe(401);
  expect((await post("/videos/generate", { configuration: { topic: "To stay" } })).status).toBe(401);

  expect((await ask(`/api/v1/shared/${bob.token}`)).status).toBe(200);
  expect((await ask("/api/v1/jobs", { headers: { "x-api-key": bob.key } })).status).toBe(200);
});

test("a job that is ordered while its owner's are being stopped is not hidden while it runs and holds money", async () => {
  const { ownerId, cookie } = await newGuest();
  const jobId = await orderedJob(cookie);
  await emptyOwner(ownerId);
  expect(await db().job.count({ where: { id: jobId, deletedAt: null } })).toBe(1);
  expect(await forgetOwner(ownerId, ownerId)).toBe(1);
  expect(await db().job.count({ where: { id: jobId, deletedAt: new Date(0), status: "cancelled" } })).toBe(1);
});

test("a body is read no further than a message can be long, whether or not it says its length", async () => {
  let pulled = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      pulled += 1;
      if (pulled > 100) controller.close();
      else controller.enqueue(new Uint8Array(10_000));
    },
  });
  const request = new Request("http://localhost:3000/api/clerk", {
    method: "POST",
    body: endless,
    ...{ duplex: "half" },
  });
  expect((await handleClerkMessage(request)).status).toBe(413);
  expect(pulled).toBeLessThan(20);
});

test("without its secret there is no such door", async () => {
  changeSettings({ CLERK_WEBHOOK_SIGNING_SECRET: undefined });
  expect((await handleClerkMessage(message("user.deleted", "user_bob"))).status).toBe(404);
  changeSettings({ CLERK_WEBHOOK_SIGNING_SECRET: `whsec_${secret}` });
});
