import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { webhookEvents } from "#lib/contracts/webhook-events";
import { db } from "#lib/database/client";
import { useTestDatabase } from "#lib/database/test-database";
import { createWebhook } from "#lib/webhooks/create-webhook";

useTestDatabase();

test("an owner has at most twenty webhooks, however many are made at once", async () => {
  const { id } = await db().owner.create({ data: { id: `guest_${randomUUID()}`, kind: "guest" } });
  const order = { url: "https://example.org/", events: [...webhookEvents] };
  const key = new Uint8Array(32).fill(7);
  const made = await Promise.allSettled(Array.from({ length: 24 }, () => createWebhook(id, order, key)));
  expect(made.filter(({ status }) => status === "fulfilled")).toHaveLength(20);
});
