import { afterEach, beforeEach, expect, test } from "vitest";
import { changeSettings } from "#lib/config/settings";
import { Failure } from "#lib/errors/failure";
import { askVendor, type VendorRequest } from "#lib/providers/ask-vendor";
import { wasNeverSent } from "#lib/providers/asking/never-sent";
import { retryAfterSeconds } from "#lib/providers/asking/retry-after";
import { type FaultKind, playFault } from "#lib/providers/testing/faults";
import { type StubAnswer, type StubServer, serveStub } from "#lib/providers/testing/stub-server";

const open: StubServer[] = [];
let answer: StubAnswer = () => ({ status: 200, body: {} });
let base = "";

beforeEach(async () => {
  const server = await serveStub((request, response) => answer(request, response));
  open.push(server);
  base = server.url;
});
afterEach(async () => {
  changeSettings({ VENDOR_ANSWER_SECONDS: undefined });
  for (const server of open.splice(0)) await server.close();
});

const ask = (given: Partial<VendorRequest> = {}) =>
  askVendor({ provider: "replicate", base, url: `${base}/x`, signal: new AbortController().signal, ...given });
const fails = (given: Partial<VendorRequest> = {}) =>
  ask(given).then(
    () => undefined,
    (error: unknown) => (error instanceof Failure ? error : undefined),
  );

test("JSON goes out as JSON and bytes as they are, with their own type", async () => {
  const [server] = open;
  await ask({ method: "POST", body: { a: 1 } });
  await ask({ method: "POST", body: new Uint8Array([1, 2]), headers: { "content-type": "audio/wav" } });
  expect(server?.requests.map(({ headers, bytes }) => [headers["content-type"], bytes.toString("latin1")])).toEqual([
    ["application/json", '{"a":1}'],
    ["audio/wav", "\u0001\u0002"],
  ]);
});

test.each([
  [301, {}, "PROVIDER_FAILED"],
  [400, { detail: "no" }, "INVALID_INPUT"],
  [401, {}, "AUTHENTICATION_ERROR"],
  [402, {}, "INSUFFICIENT_BALANCE"],
  [403, {}, "AUTHENTICATION_ERROR"],
  [404, {}, "NOT_FOUND"],
  [408, {}, "PURCHASE_UNKNOWN"],
  [422, { error: { message: "no" } }, "INVALID_INPUT"],
  [500, {}, "PROVIDER_UNAVAILABLE"],
  [502, {}, "PURCHASE_UNKNOWN"],
  [503, {}, "PROVIDER_UNAVAILABLE"],
  [504, {}, "PURCHASE_UNKNOWN"],
])("an order that is answered with %i", async (status, body, code) => {
  answer = () => ({ status, body });
  expect((await fails({ order: true, method: "POST" }))?.code).toBe(code);
  const expected = code === "PURCHASE_UNKNOWN" ? "PROVIDER_UNAVAILABLE" : code;
  expect((await fails())?.code).toBe(expected);
});

test("the vendor's words are shown short, without control characters", async () => {
  answer = () => ({ status: 422, body: [{ error: { message: `bad\u0007 ${"x".repeat(900)}` } }] });
  const failure = await fails();
  expect(failure?.message).toMatch(/^Replicate says: bad x+\.$/);
  expect(failure?.message.length).toBeLessThan(330);
});

test.each<FaultKind>(["hang", "timeout", "reset", "truncated-json", "wrong-content-type", "10-gb"])(
  "no whole answer (%s): unknown for an order, passing for a look",
  async (kind) => {
    changeSettings({ VENDOR_ANSWER_SECONDS: "0.2" });
    answer = (_request, response) => {
      playFault(kind, response);
      return undefined;
    };
    expect(await fails({ order: true })).toMatchObject({ code: "PURCHASE_UNKNOWN", retryable: false });
    expect(await fails()).toMatchObject({ code: expect.stringMatching(/^PROVIDER_/), retryable: true });
  },
);

test("what a vendor's codes say goes before its status; a redirect of an order is not followed", async () => {
  answer = () => ({ status: 200, body: { base_resp: { status_code: 1008 } } });
  const refusal = () => new Failure("INSUFFICIENT_BALANCE");
  expect((await fails({ refusal }))?.code).toBe("INSUFFICIENT_BALANCE");
  answer = (_request, response) => {
    response.writeHead(307, { location: `${base}/elsewhere` }).end();
    return undefined;
  };
  expect((await fails({ order: true, method: "POST", body: {} }))?.code).toBe("PROVIDER_FAILED");
  expect(open[0]?.requests).toHaveLength(2);
});

test("an abort before sending is the abort; while looking too; while ordering nobody knows", async () => {
  const stopped = new Error("stopped");
  await expect(ask({ signal: AbortSignal.abort(stopped), order: true })).rejects.toBe(stopped);
  expect(open[0]?.requests).toEqual([]);
  for (const order of [false, true]) {
    const control = new AbortController();
    answer = () => {
      control.abort(stopped);
      return new Promise(() => undefined);
    };
    const asked = expect(ask({ signal: control.signal, order })).rejects;
    await (order ? asked.toMatchObject({ code: "PURCHASE_UNKNOWN" }) : asked.toBe(stopped));
  }
});

test("a connection that was refused was never sent; one that broke may have been", async () => {
  await open.splice(0)[0]?.close();
  expect(await fails({ order: true, method: "POST" })).toMatchObject({ code: "PROVIDER_UNAVAILABLE" });
  const refused = Object.assign(new Error("connect"), { code: "ECONNREFUSED" });
  const reset = Object.assign(new Error("read"), { code: "ECONNRESET" });
  expect(wasNeverSent(new Error("fetch failed", { cause: refused }))).toBe(true);
  expect(wasNeverSent(new Error("fetch failed", { cause: new AggregateError([refused, refused]) }))).toBe(true);
  expect(wasNeverSent(new Error("fetch failed", { cause: new AggregateError([refused, reset]) }))).toBe(false);
  expect(wasNeverSent(new Error("fetch failed", { cause: reset }))).toBe(false);
});

test.each([
  [{ "retry-after": "7" }, "", 7],
  [{ "retry-after": "1.2" }, "", 2],
  [{ "retry-after": "Thu, 01 Jan 1970 00:00:30 GMT" }, "", 30],
  [{ "retry-after": "Thu, 01 Jan 1960 00:00:30 GMT" }, "", 0],
  [{ "retry-after": "99999" }, "", 3600],
  [{ "retry-after": "soon" }, "", undefined],
  [{}, "Request was throttled. Your rate limit resets in ~30s.", 30],
  [{}, `{"retryDelay": "32.4s"}`, 33],
  [{}, "", undefined],
])("a wait of %j %s is %s", (headers, text, seconds) => {
  expect(retryAfterSeconds(new Headers(headers), text, () => 0)).toBe(seconds);
});
