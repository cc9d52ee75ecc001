import { copyFile, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createCanvas } from "@napi-rs/canvas";
import { afterEach, beforeEach, expect, test } from "vitest";
import { changeSettings } from "#lib/config/settings";
import { ExplainerInput } from "#lib/contracts/job-input";
import type { Storyboard } from "#lib/contracts/storyboard";
import { db } from "#lib/database/client";
import { useTestDatabase } from "#lib/database/test-database";
import { probeMedia } from "#lib/media/probe-media";
import { explainer } from "#lib/pipelines/explainer";
import { FilmFile } from "#lib/pipelines/explainer/film-file";
import { runInline } from "#lib/pipelines/run-inline";
import type { StepContext, StepEnd } from "#lib/pipelines/step";
import { stepContext } from "#lib/pipelines/testing/step-context";
import { type ReplicateStubOptions, startReplicateStub, stubToken } from "#lib/providers/testing/stub-replicate";
import { tinyClip } from "#lib/providers/testing/tiny-clip";

useTestDatabase();

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "film-with-pictures-"));
  await db().providerHealth.deleteMany();
});
afterEach(() => rm(folder, { recursive: true, force: true }));
const flux = "black-forest-labs/flux-schnell";
const veo = "google/veo-3.1-fast";

async function useStub(options: ReplicateStubOptions = {}) {
  const canvas = createCanvas(448, 256);
  const context = canvas.getContext("2d");
  context.fillStyle = "#e8b020";
  context.fillRect(0, 0, 448, 256);
  const bytes = await canvas.encode("png");
  const file = { bytes, contentType: "image/png", extension: "png" };
  const clip = { bytes: tinyClip, contentType: "video/mp4", extension: "mp4" };
  const stub = await startReplicateStub({ file, files: { [veo]: clip }, looks: 1, output: "list", ...options });
  changeSettings({
    ...{ REPLICATE_BASE_URL: stub.base, REPLICATE_API_TOKEN: stubToken, VENDOR_POLL_SECONDS: "0.05" },
  });
  return {
    ...stub,
    [Symbol.asyncDispose]: async () => {
      changeSettings({ REPLICATE_API_TOKEN: undefined, VENDOR_POLL_SECONDS: undefined });
      await stub.close();
    },
  };
}

const storyboard: Storyboard = {
  ...{ version: 1, title: "Lights", language: "en", aspectRatio: "16:9", look: "cinematic", seed: 3 },
  scenes: [
    {
      ...{ id: "a", layout: "title", seconds: 1, background: { type: "image", prompt: "A lighthouse at dusk" } },
      blocks: [{ id: "h", type: "heading", level: 1, text: "Lights at sea" }],
    },
    {
      ...{ id: "b", layout: "figure", seconds: 1 },
      blocks: [{ id: "i", type: "image", picture: { type: "image", prompt: "A lamp", model: `replicate/${flux}` } }],
    },
    {
      ...{ id: "c", layout: "title", seconds: 1 },
      background: { type: "clip", prompt: "Waves at night", model: `replicate/${veo}` },
      blocks: [{ id: "h", type: "heading", level: 1, text: "And far out" }],
    },
  ],
};
const order = (input: Partial<ExplainerInput> = {}) =>
  ExplainerInput.parse({
    ...{ topic: "Lights", quality: "low", thumbnails: false, subtitles: false, storyboard },
    ...{ pictureModel: `replicate/${flux}`, ...input },
  });

/** Runs the plan step until it ends for good. */
async function planned(input: ExplainerInput, context: StepContext): Promise<Exclude<StepEnd, { again: unknown }>> {
  for (;;) {
    const end = await explainer.steps.plan.run(input, context);
    if (!("again" in end)) return end;
    await new Promise((resolve) => setTimeout(resolve, 1000 * end.again.inSeconds));
  }
}

async function filmOf(end: StepEnd, { artifacts }: StepContext): Promise<FilmFile> {
  const [{ input } = { input: undefined }] = "spawn" in end ? (end.spawn ?? []) : [];
  const { film } = Object(input);
  const { path: file } = await artifacts.read(String(film), FilmFile.partial().loose());
  return FilmFile.parse(JSON.parse(await readFile(file, "utf8")));
}

test("a film with two pictures and a clip by models: each ordered once, seen in it, and named where it came from", async () => {
  await using stub = await useStub();
  const options = { dataDir: folder, signal: new AbortController().signal, engineVersion: "e1" };
  const plans: string[] = [];
  const made = await runInline(explainer, order(), {
    ...options,
    onFact: (fact) => void (fact.type === "film.planned" && plans.push(fact.film)),
  });
  expect(stub.creations()).toBe(3);
  for (const [words, asked] of [
    ["A lighthouse at dusk", { aspect_ratio: "16:9" }],
    ["A lamp", { aspect_ratio: "4:3" }],
    ["Waves at night", { generate_audio: false }],
  ] as const) {
    const input = { prompt: expect.stringContaining(words), ...asked };
    expect(stub.inputs()).toContainEqual(expect.objectContaining(input));
  }
  // Planned with what is drawn here while it waited, and with the pictures once they were there.
  expect(new Set(plans).size).toBe(2);
  const { film, storyboard: written, audit } = made.version;
  expect(film.painters).toEqual([`replicate/${flux}`, `replicate/${veo}`]);
  expect(JSON.stringify(written)).not.toContain("lent/");
  expect(audit).toMatchObject({ overlaps: 0, overflows: 0, lowContrast: 0, emptyFrames: 0 });
  const mp4 = path.join(folder, "film.mp4");
  await copyFile(await made.pathOf(made.version.files.mp4 ?? ""), mp4);
  expect((await probeMedia(mp4)).metadata.comment).toContain(flux);
  // Another film of the same owner with the same pictures buys none.
  const other = { ...storyboard, title: "Other lights", scenes: storyboard.scenes.slice(0, 1) };
  await planned(order({ storyboard: other }), stepContext(path.join(folder, "make")));
  expect(stub.creations()).toBe(3);
}, 180_000);

test("what a model refuses is drawn here, and said; where that is not wanted the film fails with the model's words", async () => {
  const scenes = storyboard.scenes.slice(0, 1);
  const one = { ...storyboard, scenes };
  await using stub = await useStub({ faults: [{ at: "status", kind: "moderated" }] });
  const context = stepContext(folder);
  const warnings: string[] = [];
  const told = { ...context, report: { ...context.report, warning: async (said: string) => void warnings.push(said) } };
  const film = await filmOf(await planned(order({ storyboard: one }), told), context);
  expect(warnings).toEqual([expect.stringMatching(/^A picture could not be had of Replicate, and was drawn here/)]);
  expect(film.pictures).toBeUndefined();
  expect(film.plan.scenes[0]?.program.scene.background).toEqual(scenes[0]?.background);
  expect(stub.creations()).toBe(1);
  expect(context.bought).toEqual([]);
  const other = stepContext(path.join(folder, "other"));
  await expect(planned(order({ storyboard: one, pictureFallback: false }), other)).rejects.toMatchObject({
    code: "CONTENT_POLICY_VIOLATION",
    provider: "replicate",
  });
}, 60_000);

test("a vendor that is out of order for a moment is asked again; its bill is written down once", async () => {
  const one = { ...storyboard, scenes: storyboard.scenes.slice(0, 1) };
  await using stub = await useStub({ faults: [{ at: "start", kind: "500", times: 2 }] });
  const context = stepContext(folder);
  const film = await filmOf(await planned(order({ storyboard: one }), context), context);
  expect(stub.creations()).toBe(1);
  expect(context.bought.map(({ item, amountMicros }) => [item, amountMicros])).toEqual([["image", 3000]]);
  const background = film.plan.scenes[0]?.program.scene.background;
  expect(background).toMatchObject({ type: "image", asset: expect.stringMatching(/^lent\//) });
  expect(film.storyboard.scenes[0]?.background).not.toHaveProperty("asset");
}, 60_000);

test("an order that nobody answered is asked about, and sent again by the answer alone", async () => {
  const one = { ...storyboard, scenes: storyboard.scenes.slice(0, 1) };
  await using stub = await useStub({ faults: [{ at: "start", kind: "truncated-json", times: 1 }] });
  const plain = stepContext(folder);
  const begun: string[] = [];
  const begin: StepContext["operations"]["begin"] = async (key, ordered) => {
    const row = await plain.operations.begin(key, ordered);
    begun.push(row.id);
    return row;
  };
  const context = { ...plain, operations: { ...plain.operations, begin } };
  for (const _time of [1, 2]) {
    expect(await planned(order({ storyboard: one }), context)).toMatchObject({
      ask: expect.stringContaining("may have been billed"),
    });
  }
  expect(stub.creations()).toBe(1);
  for (const id of begun) await context.operations.ended(id, { state: "failed" });
  const film = await filmOf(await planned(order({ storyboard: one }), context), context);
  expect(Object.keys(film.pictures ?? {})).toHaveLength(1);
  expect(stub.creations()).toBe(2);
}, 60_000);
