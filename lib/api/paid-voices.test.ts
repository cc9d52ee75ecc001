import { channel } from "node:diagnostics_channel";
import { expect, test } from "vitest";
import { markAddresses } from "#lib/accounts/client-address";
import { ask, newGuest } from "#lib/api/testing/ask";
import { refused } from "#lib/api/testing/refused";
import { useDoors } from "#lib/api/testing/use-doors";
import { changeSettings } from "#lib/config/settings";
import { EstimateView, UsageView } from "#lib/contracts/money";
import { ListedVoice } from "#lib/contracts/voice-info";
import { vendorSpeakers } from "#lib/providers/testing/speakers";
import { setUpSpeaker } from "#lib/providers/testing/use-speaker";

useDoors();

const george = "elevenlabs/JBFqnCBsd6RMkjVDRZzb";
const storyboard = {
  ...{ version: 1, title: "Ships", language: "en", aspectRatio: "16:9", look: "paper", seed: 1, voice: george },
  scenes: [{ id: "a", title: "Ships", narration: "Then 1,250 gulls followed.", layout: "stack", blocks: [] }],
};
const order = { configuration: { topic: "Ships", storyboard } };

async function open() {
  const speaker = vendorSpeakers.find(({ title }) => title === "elevenlabs");
  if (!speaker) throw new Error("no such speaker");
  changeSettings({ MONTHLY_CAP_USD: "1", ESTIMATES_PER_MINUTE: "1000" });
  return setUpSpeaker(speaker);
}

const voices = async (): Promise<ListedVoice[]> => {
  const { voices: listed } = await (await ask("/api/v1/voices")).json();
  return ListedVoice.array().parse(listed);
};

test("a vendor's voices are listed where its key is set, and those that are somebody's own are not", async () => {
  expect((await voices()).map(({ provider }) => provider)).not.toContain("elevenlabs");
  await using _vendor = await open();
  const listed = (await voices()).filter(({ provider }) => provider === "elevenlabs");
  expect(listed).toMatchObject([{ id: george, language: "mul", defaultFor: [] }]);
});

test("a voice of a vendor that is not set up is refused where it is named, with what it needs", async () => {
  const { cookie } = await newGuest();
  const told = await refused(cookie, "/api/v1/videos/generate", { method: "POST", body: order });
  expect(told).toMatchObject({ status: 422, fields: ["configuration.storyboard.voice"] });
});

test("an order that a vendor speaks is estimated by what it is given to say, and that is held", async () => {
  await using vendor = await open();
  const { cookie } = await newGuest();
  const answer = await ask("/api/v1/estimates", { method: "POST", headers: { cookie }, body: order });
  const { lines, total_micros } = EstimateView.parse(await answer.json());
  const said = "Then one thousand two hundred fifty gulls followed.".length;
  const line = { item: "speech", provider: "elevenlabs", model: "eleven_multilingual_v2", quantity: said };
  expect(lines).toContainEqual({ ...line, unit: "characters", amount_micros: said * 120 });
  const ordered = await ask("/api/v1/videos/generate", { method: "POST", headers: { cookie }, body: order });
  expect(ordered.status).toBe(201);
  const usage = UsageView.parse(await (await ask("/api/v1/usage", { headers: { cookie } })).json());
  expect(usage).toMatchObject({ reserved_micros: total_micros, spent_micros: 0 });
  expect(vendor.stub?.creations()).toBe(0);
});

test("who first hears a vendor's voice pays for its sentence; everybody after them hears the same", async () => {
  await using vendor = await open();
  const address = `/api/v1/voices/${george}/sample`;
  expect((await ask(address)).status).toBe(401);
  const { cookie } = await newGuest();
  const body = { name: "only looks", scopes: ["jobs:read"] };
  const { key } = await (await ask("/api/v1/keys", { method: "POST", headers: { cookie }, body })).json();
  expect((await ask(address, { headers: { "x-api-key": key } })).status).toBe(403);
  expect((await ask(address, { headers: { cookie, "sec-fetch-site": "cross-site" } })).status).toBe(403);
  for (const headers of [{ cookie }, { cookie }, undefined]) {
    const heard = await ask(address, { headers });
    expect(heard.status).toBe(200);
    expect(Buffer.from(await heard.arrayBuffer()).toString("latin1", 0, 4)).toBe("RIFF");
  }
  expect(vendor.stub?.creations()).toBe(1);
  const usage = UsageView.parse(await (await ask("/api/v1/usage", { headers: { cookie } })).json());
  expect(usage.by_item).toMatchObject([{ item: "speech", provider: "elevenlabs" }]);
});

/** Headers of a request from a network address elsewhere, as the server notes it. */
function from(remoteAddress: string, headers: Record<string, string>): Record<string, string> {
  const noted = { ...headers };
  channel("http.server.request.start").publish({ request: { headers: noted, socket: { remoteAddress } } });
  return noted;
}

test("guests from elsewhere who may spend are limited by their address, and all together", async () => {
  await using _vendor = await open();
  markAddresses();
  changeSettings({ HOST: "0.0.0.0", GUESTS_MAY_SPEND: "true", ADDRESS_PAID_PER_HOUR: "2" });
  try {
    const orderFrom = async (address: string, body: object = order) => {
      const { cookie } = await newGuest();
      return ask("/api/v1/videos/generate", { method: "POST", headers: from(address, { cookie }), body });
    };
    expect((await orderFrom("203.0.113.9")).status).toBe(201);
    expect((await orderFrom("203.0.113.9")).status).toBe(201);
    const third = await orderFrom("203.0.113.9");
    expect(third.status).toBe(429);
    expect(Number(third.headers.get("retry-after"))).toBeGreaterThan(3000);
    // What costs nothing is not counted, and another place has its own count.
    expect((await orderFrom("203.0.113.9", { configuration: { topic: "Ships" } })).status).toBe(201);
    expect((await orderFrom("203.0.113.10")).status).toBe(201);
    changeSettings({ GUESTS_CAP_USD: "0.02" });
    const { error } = await (await orderFrom("203.0.113.11")).json();
    expect(error).toMatchObject({ code: "BUDGET_EXCEEDED", message: expect.stringContaining("Guests here") });
  } finally {
    const before = { HOST: "127.0.0.1", GUESTS_MAY_SPEND: undefined, ADDRESS_PAID_PER_HOUR: undefined };
    changeSettings({ ...before, GUESTS_CAP_USD: undefined });
  }
});
