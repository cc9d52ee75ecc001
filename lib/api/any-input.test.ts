import fc from "fast-check";
import { beforeAll, expect, inject, test } from "vitest";
import { ask, newGuest } from "#lib/api/testing/ask";
import { orderedJob } from "#lib/api/testing/finished-film";
import { useDoors } from "#lib/api/testing/use-doors";

useDoors();

let cookie = "";
let jobId = "";
beforeAll(async () => {
  ({ cookie } = await newGuest());
  jobId = await orderedJob(cookie);
});

const sent = (body: unknown) => ask("/api/v1/videos/generate", { method: "POST", headers: { cookie }, body });
const runs = { numRuns: inject("deep") ? 1500 : 150, seed: 20261121 };
const anyText = fc.string({ unit: "binary", maxLength: 40 });

test("no JSON makes an order fail on this side", async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue({ maxDepth: 4 }), async (body) => {
      expect((await sent(JSON.stringify(body))).status).toBeLessThan(500);
    }),
    runs,
  );
});

test("no text makes it fail either", async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (body) => {
      const { status } = await sent(body);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
    }),
    runs,
  );
});

test("nor does any value in any field", async () => {
  const fields = [
    "topic",
    "context",
    "title",
    "tags",
    "model",
    "language",
    "voice",
    "storyboard",
    "seed",
    "template_id",
  ];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...fields), fc.jsonValue({ maxDepth: 2 }), async (field, value) => {
      const { status } = await sent({ configuration: { topic: "Tides", [field]: value, use_rag: true } });
      expect(status).toBe(422);
    }),
    runs,
  );
});

test("no id, query or event number does", async () => {
  await fc.assert(
    fc.asyncProperty(anyText, anyText, async (one, other) => {
      const [a, b] = [one, other].map((text) => encodeURIComponent(text.toWellFormed()));
      for (const address of [
        `/api/v1/jobs/x${a}`,
        `/api/v1/videos/x${a}`,
        `/api/v1/shared/x${a}`,
        `/api/v1/jobs?page=${a}&status=${b}`,
        `/api/v1/videos?items_per_page=${a}`,
        `/api/v1/jobs/${jobId}/scenes/x${a}/thumbnail?size=${b}`,
        `/api/v1/videos/jobs/${jobId}/stream?expires=${a}&signature=${b}`,
        `/api/v1/videos/jobs/${jobId}/stream?share=${a}`,
      ]) {
        expect((await ask(address, { headers: { cookie } })).status, address).toBeLessThan(500);
      }
    }),
    { ...runs, numRuns: inject("deep") ? 400 : 40 },
  );
});

test("nor does text that Postgres cannot keep, wherever it stands in a storyboard", async () => {
  const storyboard = {
    ...{ version: 1, title: "Tides", language: "en", aspectRatio: "16:9", look: "paper", seed: 1 },
    scenes: [{ id: "one", seconds: 2, layout: "stack", blocks: [{ id: "t", type: "text", text: "" }] }],
  };
  for (const text of ["a\u0000b", "a\ud83c", "\udf0ab"]) {
    const written = JSON.stringify(storyboard).replace('"text":""', `"text":${JSON.stringify(text)}`);
    const response = await sent(`{"configuration":{"topic":"Tides","storyboard":${written}}}`);
    expect(response.status).toBe(422);
    expect((await response.json()).error.issues[0].path).toBe("configuration.storyboard.scenes.0.blocks.0.text");
  }
});

test("nor does JSON nested as deep as fits", async () => {
  const deep = "[".repeat(200_000) + "]".repeat(200_000);
  expect((await sent(deep)).status).toBe(422);
  expect((await sent(`{"configuration":{"topic":"Tides","sources":${deep}}}`)).status).toBe(422);
  expect((await sent(`{"configuration":{"topic":"Tides","music":${deep}}}`)).status).toBe(422);
});
