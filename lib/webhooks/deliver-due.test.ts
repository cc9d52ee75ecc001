import { randomUUID } from "node:crypto";
import { Webhook, WebhookVerificationError } from "standardwebhooks";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { changeSettings } from "#lib/config/settings";
import { webhookEvents } from "#lib/contracts/webhook-events";
import type { JobMessage, WebhookEvent } from "#lib/contracts/webhook-view";
import { db } from "#lib/database/client";
import { useTestDatabase } from "#lib/database/test-database";
import { inTransaction } from "#lib/database/transaction";
import { changeWebhook } from "#lib/webhooks/change-webhook";
import { createWebhook } from "#lib/webhooks/create-webhook";
import { deliverDue, forgetOldDeliveries } from "#lib/webhooks/deliver-due";
import { attemptsOf, listDeliveries } from "#lib/webhooks/list-deliveries";
import { queueMessage } from "#lib/webhooks/queue-message";
import { redeliver } from "#lib/webhooks/redeliver";
import { retrySchedule } from "#lib/webhooks/retry-schedule";
import { rotateSecret } from "#lib/webhooks/rotate-secret";
import { sendTest } from "#lib/webhooks/send-test";
import { type Receiver, startReceiver } from "#lib/webhooks/testing/receiver";

useTestDatabase();

const key = new Uint8Array(32).fill(7);
const minute = 60_000;
let receiver: Receiver;
const none: Receiver["received"][number] = { path: "", headers: {}, body: "" };

beforeAll(async () => {
  receiver = await startReceiver();
  changeSettings({ FETCH_ALLOW_HOSTS: `127.0.0.1:${receiver.port}` });
});

afterAll(async () => {
  changeSettings({ FETCH_ALLOW_HOSTS: undefined });
  await receiver.close();
});

beforeEach(() => receiver.reset());

afterEach(() => db().webhook.deleteMany());

async function newOwner(): Promise<string> {
  const { id } = await db().owner.create({ data: { id: `guest_${randomUUID()}`, kind: "guest" } });
  return id;
}

async function newHook({
  url = receiver.url,
  events = [...webhookEvents],
}: {
  url?: string;
  events?: WebhookEvent[];
} = {}) {
  const ownerId = await newOwner();
  const { webhook, secret } = await createWebhook(ownerId, { url, events }, key);
  return { ownerId, id: webhook.id, secret };
}

function completed(type: WebhookEvent = "job.completed"): JobMessage {
  const timestamp = new Date().toISOString();
  return { type, timestamp, data: { job_id: randomUUID(), status: "completed", title: "Wellen, 波 und 🌊" } };
}

const queue = (ownerId: string, message = completed()) => inTransaction((tx) => queueMessage(tx, ownerId, message));
const deliver = (at?: Date) => deliverDue({ key, at, random: () => 0 });
const only = async (id: string) => db().webhookDelivery.findFirstOrThrow({ where: { webhookId: id } });

test("a message arrives signed, as the standard's own library verifies it, and as it was queued", async () => {
  const { ownerId, id, secret } = await newHook();
  const message = completed();
  await queue(ownerId, message);
  expect(await deliver()).toEqual({ delivered: 1, failed: 0 });
  const [{ headers, body } = none] = receiver.received;
  expect(new Webhook(secret).verify(body, headers)).toEqual(message);
  expect(headers["content-type"]).toBe("application/json");
  expect(() => new Webhook(secret).verify(`${body} `, headers)).toThrow(WebhookVerificationError);
  const delivery = await only(id);
  expect(headers["webhook-id"]).toBe(delivery.id);
  expect(delivery).toMatchObject({ status: "delivered", attempts: 1, nextAttemptAt: null, leasedUntil: null });
  expect(attemptsOf(delivery)).toMatchObject([{ status: 204 }]);
  expect(await deliver()).toEqual({ delivered: 0, failed: 0 });
});

test("the secret lies encrypted in its row", async () => {
  const { id, secret } = await newHook();
  const row = await db().webhook.findUniqueOrThrow({ where: { id } });
  expect(row.secret).not.toContain(secret.slice(6));
  expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
});

test("what was rolled back is told to nobody", async () => {
  const { ownerId, id } = await newHook();
  const work = inTransaction(async (tx) => {
    await queueMessage(tx, ownerId, completed());
    throw new Error("rolled back");
  });
  await expect(work).rejects.toThrow("rolled back");
  expect(await db().webhookDelivery.count({ where: { webhookId: id } })).toBe(0);
});

test("only those hear of it who asked for such events, and whose job it is", async () => {
  const { ownerId, id } = await newHook({ events: ["job.failed"] });
  const stranger = await newHook();
  await queue(ownerId);
  await queue(ownerId, completed("job.failed"));
  const rows = await db().webhookDelivery.findMany({ where: { webhookId: { in: [id, stranger.id] } } });
  expect(rows).toMatchObject([{ webhookId: id, type: "job.failed" }]);
});

test("a failing receiver is asked again after ever longer pauses, under the same id, and given up after three days", async () => {
  const { ownerId, id, secret } = await newHook();
  receiver.status = 500;
  await queue(ownerId);
  let at = new Date(Date.now() + 1000);
  const pauses: number[] = [];
  for (let next: Date | null = at; next !== null; ) {
    at = next;
    // A moment too early nothing is sent.
    expect(await deliver(new Date(at.getTime() - 1))).toMatchObject({ failed: pauses.length === 0 ? 1 : 0 });
    if (pauses.length > 0) expect(await deliver(at)).toEqual({ delivered: 0, failed: 1 });
    else at = new Date(at.getTime() - 1);
    next = (await only(id)).nextAttemptAt;
    if (next) pauses.push((next.getTime() - at.getTime()) / 1000);
  }
  expect(pauses).toEqual([5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400]);
  expect(pauses).toEqual(retrySchedule);
  expect(receiver.received).toHaveLength(10);
  expect(new Set(receiver.received.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
  expect(new Set(receiver.received.map(({ body }) => body)).size).toBe(1);
  const delivery = await only(id);
  expect(delivery).toMatchObject({ status: "failed", attempts: 10, nextAttemptAt: null });
  expect(attemptsOf(delivery)).toHaveLength(10);
  expect(attemptsOf(delivery)[0]).toMatchObject({ status: 500, error: "The receiver answered 500." });
  const [newest] = receiver.received.slice(-1);
  vi.useFakeTimers({ toFake: ["Date"], now: at });
  expect(() => new Webhook(secret).verify(newest?.body ?? "", newest?.headers ?? {})).not.toThrow();
  vi.useRealTimers();
});

test("a receiver that is busy is left alone for as long as it asks, up to a day, and is then asked as ever", async () => {
  const { ownerId, id } = await newHook();
  await queue(ownerId);
  let at = new Date(Math.ceil(Date.now() / 1000 + 1) * 1000);
  const answers: [number, (now: Date) => string][] = [
    [429, () => "120"],
    [503, (now) => new Date(now.getTime() + 7 * 3_600_000).toUTCString()],
    [503, () => "999999999"],
    [429, () => "1"],
    [500, () => "80000"],
    [429, () => "when the sun is up"],
  ];
  const pauses: number[] = [];
  for (const [answer, words] of answers) {
    [receiver.status, receiver.retryAfter] = [answer, words(at)];
    if (pauses.length > 0) expect(await deliver(new Date(at.getTime() - 1))).toEqual({ delivered: 0, failed: 0 });
    expect(await deliver(at)).toEqual({ delivered: 0, failed: 1 });
    const next = (await only(id)).nextAttemptAt ?? at;
    pauses.push((next.getTime() - at.getTime()) / 1000);
    at = next;
  }
  expect(pauses).toEqual([120, 7 * 3600, 86_400, 7200, 18_000, 36_000]);
  receiver.reset();
  expect(await deliver(at)).toEqual({ delivered: 1, failed: 0 });
  expect(await only(id)).toMatchObject({ status: "delivered", attempts: 7 });
});

test("workers at the same time send each message once, and no more than two of one owner at once", async () => {
  const { ownerId } = await newHook();
  const other = await newHook();
  receiver.delayMs = 15;
  for (let i = 0; i < 20; i += 1) await queue(i % 4 === 0 ? other.ownerId : ownerId);
  // A worker that finds all of an owner's places taken goes home; housekeeping calls again.
  for (let round = 0; receiver.received.length < 20 && round < 30; round += 1) {
    await Promise.all([deliver(), deliver(), deliver()]);
  }
  expect(receiver.received).toHaveLength(20);
  expect(new Set(receiver.received.map(({ headers }) => headers["webhook-id"])).size).toBe(20);
  expect(receiver.mostAtOnce).toBeGreaterThan(1);
  expect(await db().webhookDelivery.count({ where: { status: "delivered" } })).toBe(20);
});

test("what a dead worker held is sent by another once its lease is over, and not before", async () => {
  const { ownerId, id } = await newHook();
  await queue(ownerId);
  const at = new Date(Date.now() + 1000);
  const leasedUntil = new Date(at.getTime() + minute);
  await db().webhookDelivery.updateMany({ where: { webhookId: id }, data: { attempts: 1, leasedUntil } });
  expect(await deliver(at)).toEqual({ delivered: 0, failed: 0 });
  await expect(redeliver(id, (await only(id)).id, ownerId)).rejects.toMatchObject({ code: "CONFLICT" });
  expect(await deliver(leasedUntil)).toEqual({ delivered: 1, failed: 0 });
  expect(await only(id)).toMatchObject({ attempts: 2, status: "delivered" });
});

describe("a receiver", () => {
  test("that says 410 is gone: it is disabled and nothing more is sent", async () => {
    const { ownerId, id } = await newHook();
    receiver.status = 410;
    for (let i = 0; i < 3; i += 1) await queue(ownerId);
    await deliverDue({ key, random: () => 0 });
    const row = await db().webhook.findUniqueOrThrow({ where: { id } });
    expect(row.disabledAt).not.toBeNull();
    expect(receiver.received.length).toBeLessThanOrEqual(2);
    expect(await db().webhookDelivery.count({ where: { webhookId: id, status: "failed" } })).toBe(3);
    await queue(ownerId);
    expect(await db().webhookDelivery.count({ where: { webhookId: id } })).toBe(3);
    await expect(sendTest(id, ownerId)).rejects.toMatchObject({ code: "CONFLICT" });
  });

  test("that fails five messages in a row is disabled; one that arrives begins the count anew", async () => {
    const { ownerId, id } = await newHook();
    const lastAttempt = async () => {
      await queue(ownerId);
      await db().webhookDelivery.updateMany({ where: { webhookId: id, status: "pending" }, data: { attempts: 9 } });
      await deliver();
      return db().webhook.findUniqueOrThrow({ where: { id } });
    };
    receiver.status = 500;
    for (let i = 1; i <= 4; i += 1) expect(await lastAttempt()).toMatchObject({ failures: i, disabledAt: null });
    receiver.status = 200;
    expect(await lastAttempt()).toMatchObject({ failures: 0, disabledAt: null });
    receiver.status = 500;
    for (let i = 1; i <= 4; i += 1) expect(await lastAttempt()).toMatchObject({ failures: i, disabledAt: null });
    expect((await lastAttempt()).disabledAt).not.toBeNull();
    expect(await changeWebhook(id, ownerId, { disabled: false })).toMatchObject({ failures: 0, disabledAt: null });
  });

  test("that redirects has failed: the message is taken nowhere else", async () => {
    const { ownerId, id } = await newHook();
    receiver.status = 307;
    await queue(ownerId);
    await deliver();
    expect(receiver.received.map(({ path }) => path)).toEqual(["/hook"]);
    expect(attemptsOf(await only(id))).toMatchObject([{ status: 307 }]);
  });

  test("on a private address is never asked, and says so", async () => {
    const { ownerId, id } = await newHook();
    await db().webhook.update({ where: { id }, data: { url: "http://169.254.169.254/" } });
    await queue(ownerId);
    await deliver();
    expect(attemptsOf(await only(id))[0]?.error).toContain("public");
    const bad = { url: "http://127.0.0.1:1/", events: [...webhookEvents] };
    await expect(createWebhook(ownerId, bad, key)).rejects.toMatchObject({ code: "ADDRESS_REFUSED" });
    await expect(changeWebhook(id, ownerId, { url: bad.url })).rejects.toMatchObject({ code: "ADDRESS_REFUSED" });
  });
});

test("after a change of the secret the old one is good for a day", async () => {
  const { ownerId, id, secret: old } = await newHook();
  const { secret } = await rotateSecret(id, ownerId, key);
  await queue(ownerId);
  await deliver();
  await sendTest(id, ownerId);
  const later = new Date(Date.now() + 25 * 60 * minute);
  await deliver(later);
  const [first, second] = receiver.received;
  for (const each of [old, secret]) new Webhook(each).verify(first?.body ?? "", first?.headers ?? {});
  expect(second?.headers["webhook-signature"]?.split(" ")).toHaveLength(1);
  vi.useFakeTimers({ toFake: ["Date"], now: later });
  expect(() => new Webhook(old).verify(second?.body ?? "", second?.headers ?? {})).toThrow(WebhookVerificationError);
  expect(new Webhook(secret).verify(second?.body ?? "", second?.headers ?? {})).toMatchObject({ type: "webhook.test" });
  vi.useRealTimers();
});

test("a message is sent again when its owner asks, and by nobody else", async () => {
  const { ownerId, id } = await newHook();
  await queue(ownerId);
  await deliver();
  const { id: deliveryId } = await only(id);
  expect(await redeliver(id, deliveryId, ownerId)).toMatchObject({ status: "pending" });
  await deliver();
  expect(receiver.received.map(({ headers }) => headers["webhook-id"])).toEqual([deliveryId, deliveryId]);
  expect(attemptsOf(await only(id))).toHaveLength(2);
  const stranger = await newHook();
  await expect(redeliver(id, deliveryId, stranger.ownerId)).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(redeliver(stranger.id, deliveryId, stranger.ownerId)).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(listDeliveries(id, stranger.ownerId, undefined, 10)).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test("a secret that cannot be opened any more is told as a failed attempt", async () => {
  const { ownerId, id } = await newHook();
  await queue(ownerId);
  await deliverDue({ key: new Uint8Array(32).fill(8) });
  expect(attemptsOf(await only(id))[0]?.error).toContain("secret");
  expect(receiver.received).toEqual([]);
});

test("what ended long ago is forgotten", async () => {
  const { ownerId, id } = await newHook();
  await queue(ownerId);
  await deliver();
  await queue(ownerId);
  const createdAt = new Date(Date.now() - 31 * 86_400_000);
  await db().webhookDelivery.updateMany({ where: { webhookId: id }, data: { createdAt } });
  expect(await forgetOldDeliveries()).toBe(1);
  expect(await only(id)).toMatchObject({ status: "pending" });
});
