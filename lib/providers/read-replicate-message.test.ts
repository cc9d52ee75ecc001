import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { changeSettings } from "#lib/config/settings";
import { readReplicateMessage } from "#lib/providers/read-replicate-message";
import {
  type ReplicateStub,
  type SignedMessage,
  startReplicateStub,
  stubToken,
} from "#lib/providers/testing/stub-replicate";

let stub: ReplicateStub;

beforeEach(async () => {
  stub = await startReplicateStub();
  changeSettings({ REPLICATE_BASE_URL: stub.base, REPLICATE_API_TOKEN: stubToken });
});
afterEach(async () => {
  vi.useRealTimers();
  await stub.close();
  changeSettings({ REPLICATE_BASE_URL: undefined, REPLICATE_API_TOKEN: undefined });
});

const read = ({ body, headers }: SignedMessage) =>
  readReplicateMessage(body, new Headers(headers), { signal: new AbortController().signal });
const secretsAsked = () => stub.requests.filter(({ path }) => path.endsWith("/secret")).length;
const later = (seconds: number) => new Date(Date.now() + seconds * 1000);

test("a signed message names its prediction and itself; the secret is asked for once", async () => {
  expect(await read(stub.message("abc", { id: "msg_1" }))).toEqual({ messageId: "msg_1", predictionId: "abc" });
  expect(await read(stub.message("def", { id: "msg_2" }))).toEqual({ messageId: "msg_2", predictionId: "def" });
  expect(secretsAsked()).toBe(1);
});

test("forged messages are refused, and do not make us ask for the secret again", async () => {
  const good = stub.message("abc");
  const forged = `whsec_${Buffer.from("somebody else's secret").toString("base64")}`;
  const bad: SignedMessage[] = [
    stub.message("abc", { secret: forged }),
    { ...good, body: good.body.replace("abc", "abd") },
    { ...good, headers: { ...good.headers, "webhook-id": "msg_other" } },
    { ...good, headers: { ...good.headers, "webhook-signature": "v1,AAAA v2,BBBB" } },
    { ...good, headers: { ...good.headers, "webhook-signature": "" } },
    { body: good.body, headers: {} },
  ];
  for (const message of bad) await expect(read(message)).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
  expect(secretsAsked()).toBe(1);
});

test("one of several signatures is enough: secrets are changed so", async () => {
  const good = stub.message("abc");
  const several = `v1,${Buffer.from("old").toString("base64")} ${good.headers["webhook-signature"]}`;
  const message = { ...good, headers: { ...good.headers, "webhook-signature": several } };
  expect(await read(message)).toMatchObject({ predictionId: "abc" });
});

test.each([-301, 301, -86_400])("a message of %s seconds from now is refused", async (seconds) => {
  await expect(read(stub.message("abc", { at: later(seconds) }))).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
});

test.each([-280, 0, 280])("a message of %s seconds from now is taken", async (seconds) => {
  expect(await read(stub.message("abc", { at: later(seconds) }))).toMatchObject({ predictionId: "abc" });
});

test("a changed secret counts once ours is old", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  await read(stub.message("abc"));
  stub.changeSecret(`whsec_${Buffer.from("a new signing secret").toString("base64")}`);
  await expect(read(stub.message("abc"))).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
  vi.setSystemTime(later(301));
  expect(await read(stub.message("abc"))).toMatchObject({ predictionId: "abc" });
  expect(secretsAsked()).toBe(2);
});

test("while the secret cannot be had, nothing is believed and it can be sent again", async () => {
  const message = stub.message("abc");
  changeSettings({ REPLICATE_API_TOKEN: "another token" });
  await expect(read(message)).rejects.toMatchObject({ code: "AUTHENTICATION_ERROR" });
  changeSettings({ REPLICATE_API_TOKEN: stubToken });
  expect(await read(message)).toMatchObject({ predictionId: "abc" });
});

test("where Replicate is not configured there is no such door", async () => {
  const message = stub.message("abc");
  changeSettings({ REPLICATE_API_TOKEN: undefined });
  await expect(read(message)).rejects.toMatchObject({ code: "NOT_FOUND" });
});
