import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { handleReplicateMessage } from "#lib/api/handle-replicate-message";
import { newGuest } from "#lib/api/testing/ask";
import { orderedJob } from "#lib/api/testing/finished-film";
import { useDoors } from "#lib/api/testing/use-doors";
import { changeSettings } from "#lib/config/settings";
import { db } from "#lib/database/client";
import {
  type ReplicateStub,
  type SignedMessage,
  startReplicateStub,
  stubToken,
} from "#lib/providers/testing/stub-replicate";

useDoors();

let stub: ReplicateStub;

beforeAll(async () => {
  stub = await startReplicateStub();
  changeSettings({ REPLICATE_BASE_URL: stub.base, REPLICATE_API_TOKEN: stubToken });
});
afterAll(async () => {
  await stub.close();
  changeSettings({ REPLICATE_BASE_URL: undefined, REPLICATE_API_TOKEN: undefined });
});

const address = "http://localhost:3000/api/hooks/replicate";
const post = ({ body, headers }: SignedMessage) =>
  handleReplicateMessage(new Request(address, { method: "POST", headers, body }));

async function waiting(predictionId: string) {
  const { cookie } = await newGuest();
  const jobId = await orderedJob(cookie);
  const { id } = await db().vendorOperation.create({
    data: {
      ...{ jobId, attempt: 1, key: randomUUID(), take: 1, provider: "replicate", model: "google/veo-3.1" },
      ...{ item: "video", amountMicros: 1n, state: "started", stoppable: true, operation: { id: predictionId } },
    },
  });
  return async () => (await db().vendorOperation.findUniqueOrThrow({ where: { id } })).wokenAt;
}

test("a signed message wakes who waits for its prediction, and nobody else; once, however often it comes", async () => {
  const [mine, other] = [await waiting("mine"), await waiting("another")];
  const message = stub.message("mine", { id: "msg_1" });
  expect((await post(message)).status).toBe(200);
  const woken = await mine();
  expect(woken).toBeInstanceOf(Date);
  expect(await other()).toBeNull();
  expect((await post(message)).status).toBe(200);
  expect(await mine()).toEqual(woken);
  // Told again by a message of its own, it is looked at again.
  expect((await post(stub.message("mine", { id: "msg_2" }))).status).toBe(200);
  expect(await mine()).not.toEqual(woken);
});

test("forged, late and changed messages wake nobody", async () => {
  const woken = await waiting("precious");
  const good = stub.message("precious");
  const forged = `whsec_${Buffer.from("somebody else's secret").toString("base64")}`;
  for (const message of [
    stub.message("precious", { secret: forged }),
    stub.message("precious", { at: new Date(Date.now() - 301_000) }),
    { ...good, body: good.body.replace("precious", "anything") },
    { ...good, headers: {} },
  ]) {
    const answer = await post(message);
    expect(answer.status).toBe(401);
    expect((await answer.json()).error.code).toBe("UNAUTHENTICATED");
  }
  expect(await woken()).toBeNull();
});

test("what a message says about the work is not believed", async () => {
  await waiting("unfinished");
  const message = stub.message("unfinished");
  expect(message.body).toContain("succeeded");
  await post(message);
  const row = await db().vendorOperation.findFirstOrThrow({
    where: { operation: { path: ["id"], equals: "unfinished" } },
  });
  expect(row).toMatchObject({ state: "started", result: null });
});

test("a prediction that is nobody's is taken note of; what is no message at all is refused", async () => {
  const answer = await post(stub.message("nobody's"));
  expect(answer.status).toBe(200);
  expect(await answer.json()).toEqual({ success: true, woken: 0 });
  const huge = new Request(address, { method: "POST", body: new Uint8Array(20_000_001) });
  expect((await handleReplicateMessage(huge)).status).toBe(413);
  changeSettings({ REPLICATE_API_TOKEN: undefined });
  expect((await post(stub.message("nobody's"))).status).toBe(404);
  const unread = new Request(address, { method: "POST", body: new Uint8Array(20_000_001) });
  expect((await handleReplicateMessage(unread)).status).toBe(404);
  changeSettings({ REPLICATE_API_TOKEN: stubToken });
});
