import { expect, test } from "vitest";
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
  for (const headers of [{ cookie }, { cookie }, undefined]) {
    const heard = await ask(address, { headers });
    expect(heard.status).toBe(200);
    expect(Buffer.from(await heard.arrayBuffer()).toString("latin1", 0, 4)).toBe("RIFF");
  }
  expect(vendor.stub?.creations()).toBe(1);
  const usage = UsageView.parse(await (await ask("/api/v1/usage", { headers: { cookie } })).json());
  expect(usage.by_item).toMatchObject([{ item: "speech", provider: "elevenlabs" }]);
});
