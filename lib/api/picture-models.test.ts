import { afterEach, beforeEach, expect, test } from "vitest";
import { ask, newGuest } from "#lib/api/testing/ask";
import { refused } from "#lib/api/testing/refused";
import { useDoors } from "#lib/api/testing/use-doors";
import { changeSettings } from "#lib/config/settings";
import { ErrorBody } from "#lib/contracts/error-codes";
import { EstimateView, UsageView } from "#lib/contracts/money";

useDoors();
beforeEach(() => changeSettings({ REPLICATE_API_TOKEN: "r8_x", ESTIMATES_PER_MINUTE: "1000", MONTHLY_CAP_USD: "10" }));
afterEach(() => changeSettings({ REPLICATE_API_TOKEN: undefined }));

const flux = "replicate/black-forest-labs/flux-schnell";
const scene = (id: string, background: object) => ({ id, seconds: 2, layout: "title", blocks: [], background });
const storyboard = {
  ...{ version: 1, title: "Lights", language: "en", aspectRatio: "16:9", look: "paper", seed: 1 },
  scenes: [
    scene("a", { type: "image", prompt: "A lighthouse" }),
    scene("b", { type: "image", prompt: "A ship" }),
    scene("c", { type: "clip", prompt: "Waves", model: "replicate/google/veo-3.1-fast" }),
  ],
};
const post = (cookie: string, address: string, configuration: object) =>
  ask(`/api/v1${address}`, { method: "POST", headers: { cookie }, body: { configuration } });

test("the estimate names every picture, and an order holds as much", async () => {
  const { cookie } = await newGuest();
  const order = { topic: "Lights", storyboard, picture_model: flux };
  const { lines, total_micros } = EstimateView.parse(await (await post(cookie, "/estimates", order)).json());
  expect(lines).toContainEqual(expect.objectContaining({ item: "image", quantity: 2, amount_micros: 6000 }));
  expect(lines).toContainEqual(expect.objectContaining({ item: "video", quantity: 8, amount_micros: 1_200_000 }));
  expect((await post(cookie, "/videos/generate", order)).status).toBe(201);
  const usage = UsageView.parse(await (await ask("/api/v1/usage", { headers: { cookie } })).json());
  expect(usage.reserved_micros).toBe(total_micros);
  // Without a choice only the clip names somebody.
  const plain = EstimateView.parse(await (await post(cookie, "/estimates", { topic: "Lights", storyboard })).json());
  expect(plain.lines.filter(({ item }) => item === "image" || item === "video")).toHaveLength(1);
});

test("a film that is written for it gets pictures where it begins; a library's too", async () => {
  const { cookie } = await newGuest();
  const order = { topic: "Pythagorean Theorem", picture_model: flux };
  const { lines } = EstimateView.parse(await (await post(cookie, "/estimates", order)).json());
  expect(lines.find(({ item }) => item === "image")?.quantity).toBeGreaterThan(0);
});

test("pictures by a server of one's own cost nothing", async () => {
  changeSettings({ OPENAI_BASE_URL: "http://127.0.0.1:7860/v1", IMAGE_MODEL: "openai/sdxl" });
  try {
    const { cookie } = await newGuest();
    const order = { topic: "Pythagorean Theorem", picture_model: "openai/sdxl" };
    const { total_micros } = EstimateView.parse(await (await post(cookie, "/estimates", order)).json());
    expect(total_micros).toBe(0);
  } finally {
    changeSettings({ OPENAI_BASE_URL: undefined, IMAGE_MODEL: undefined });
  }
});

test("a cap that the pictures would pass refuses the order", async () => {
  changeSettings({ MONTHLY_CAP_USD: "1" });
  const { cookie } = await newGuest();
  expect((await post(cookie, "/videos/generate", { topic: "Lights", storyboard })).status).toBe(402);
});

test.each([
  ["an unknown model", { picture_model: "replicate/nobody" }, "picture_model", "these are: replicate/"],
  ["a model for clips", { picture_model: "replicate/google/veo-3.1" }, "picture_model", "no model that makes pictures"],
  ["a vendor without a key", { picture_model: "gemini/gemini-3-pro-image" }, "picture_model", "not configured"],
])("%s is refused where it stands, with those there are", async (_what, part, field, words) => {
  const { cookie } = await newGuest();
  const answer = await post(cookie, "/videos/generate", { topic: "Lights", ...part });
  expect(answer.status).toBe(422);
  const { error } = ErrorBody.parse(await answer.json());
  expect(error.issues).toEqual([{ path: `configuration.${field}`, message: expect.stringContaining(words) }]);
});

test("a storyboard's own model is refused where it stands", async () => {
  const { cookie } = await newGuest();
  const scenes = [scene("a", { type: "image", prompt: "A ship", model: "replicate/nobody" })];
  const body = { configuration: { topic: "Lights", storyboard: { ...storyboard, scenes } } };
  const told = await refused(cookie, "/api/v1/videos/generate", { method: "POST", body });
  expect(told).toMatchObject({ status: 422, fields: ["configuration.storyboard.scenes.0.background.model"] });
});
