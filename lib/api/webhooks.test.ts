import { createServer, type Server } from "node:http";
import { Webhook } from "standardwebhooks";
import { afterAll, beforeAll, expect, test } from "vitest";
import { webhookKey } from "#lib/accounts/webhook-key";
import { ask, newGuest } from "#lib/api/testing/ask";
import { orderedJob } from "#lib/api/testing/finished-film";
import { refused } from "#lib/api/testing/refused";
import { useDoors } from "#lib/api/testing/use-doors";
import { changeSettings } from "#lib/config/settings";
import { deliverDue } from "#lib/webhooks/deliver-due";

useDoors();

let server: Server;
let hook = "";
let received: { headers: Record<string, string>; body: string }[] = [];

beforeAll(async () => {
  server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += String(chunk);
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    received.push({ headers, body });
    response.end();
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  const port = address !== null && typeof address === "object" ? address.port : 0;
  hook = `http://127.0.0.1:${port}/hook`;
  changeSettings({ FETCH_ALLOW_HOSTS: `127.0.0.1:${port}` });
});

afterAll(async () => {
  changeSettings({ FETCH_ALLOW_HOSTS: undefined });
  await new Promise((closed) => server.close(closed));
});

async function asked(cookie: string, address: string, method = "GET", body?: unknown) {
  const response = await ask(address, { method, headers: { cookie }, body });
  expect(response.ok, `${method} ${address} answered ${response.status}`).toBe(true);
  return response.json();
}

test("a webhook's life: made, told of a job's end, tested, sent again, changed, removed", async () => {
  received = [];
  const { cookie } = await newGuest();
  const { id, secret, ...made } = await asked(cookie, "/api/v1/webhooks", "POST", { url: hook, description: "CI" });
  expect(made).toMatchObject({ url: hook, events: ["job.completed", "job.failed", "job.cancelled"], failures: 0 });
  const at = `/api/v1/webhooks/${id}`;
  expect(JSON.stringify([await asked(cookie, at), await asked(cookie, "/api/v1/webhooks")])).not.toContain("whsec_");

  const jobId = await orderedJob(cookie);
  await asked(cookie, `/api/v1/jobs/${jobId}/cancel`, "POST");
  await deliverDue({ key: webhookKey() });
  const [told] = received;
  expect(new Webhook(secret).verify(told?.body ?? "", told?.headers ?? {})).toMatchObject({
    type: "job.cancelled",
    data: { job_id: jobId, status: "cancelled" },
  });

  const sent = await asked(cookie, `${at}/test`, "POST");
  expect(sent).toMatchObject({ type: "webhook.test", status: "pending", attempts: 0 });
  await deliverDue({ key: webhookKey() });
  const newest = await asked(cookie, `${at}/deliveries?limit=1`);
  expect(newest.items).toMatchObject([{ id: sent.id, status: "delivered", tried: [{ status: 200 }] }]);
  const rest = await asked(cookie, `${at}/deliveries?limit=1&cursor=${newest.next_cursor}`);
  expect(rest).toMatchObject({ items: [{ type: "job.cancelled", job_id: jobId }] });
  expect(rest.next_cursor).toBeUndefined();

  await asked(cookie, `${at}/deliveries/${sent.id}/redeliver`, "POST");
  await deliverDue({ key: webhookKey() });
  expect(received.map(({ headers }) => headers["webhook-id"])).toEqual([rest.items[0].id, sent.id, sent.id]);

  const { secret: renewed } = await asked(cookie, `${at}/rotate`, "POST");
  expect(renewed).not.toBe(secret);
  expect(await asked(cookie, at, "PATCH", { events: ["job.failed"] })).toMatchObject({
    url: hook,
    events: ["job.failed"],
  });
  expect(await asked(cookie, at, "PATCH", { disabled: true })).toMatchObject({ events: ["job.failed"] });
  expect(await refused(cookie, `${at}/test`, { method: "POST" })).toMatchObject({ status: 409 });
  await asked(cookie, at, "DELETE");
  expect(await refused(cookie, at, {})).toMatchObject({ status: 404 });
});

test("another owner's webhook is not there", async () => {
  const { cookie } = await newGuest();
  const stranger = await newGuest();
  const { id } = await asked(cookie, "/api/v1/webhooks", "POST", { url: hook });
  const delivery = await asked(cookie, `/api/v1/webhooks/${id}/test`, "POST");
  for (const [method, address, body] of [
    ["GET", ""],
    ["PATCH", "", { disabled: true }],
    ["DELETE", ""],
    ["POST", "/rotate"],
    ["POST", "/test"],
    ["GET", "/deliveries"],
    ["POST", `/deliveries/${delivery.id}/redeliver`],
  ] as const) {
    const answer = await refused(stranger.cookie, `/api/v1/webhooks/${id}${address}`, { method, body });
    expect(answer, `${method} ${address}`).toMatchObject({ status: 404 });
  }
  expect(await asked(stranger.cookie, "/api/v1/webhooks")).toEqual({ items: [] });
});

test.each([
  ["http://127.0.0.1:1/", "ADDRESS_REFUSED"],
  ["http://169.254.169.254/", "ADDRESS_REFUSED"],
  ["https://user:pw@example.org/", "ADDRESS_REFUSED"],
  ["https://example.org:5432/", "ADDRESS_REFUSED"],
  ["ftp://example.org/", "VALIDATION_ERROR"],
  ["not an address", "VALIDATION_ERROR"],
])("a webhook at %s is refused: %s", async (url, code) => {
  const { cookie } = await newGuest();
  const answer = await refused(cookie, "/api/v1/webhooks", { method: "POST", body: { url } });
  expect(answer).toMatchObject({ status: 422, code });
});
