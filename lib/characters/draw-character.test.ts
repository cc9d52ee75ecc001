import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Artist, chooseArtist } from "#lib/characters/choose-artist";
import { drawCharacter } from "#lib/characters/draw-character";
import { changeSettings } from "#lib/config/settings";
import type { ImageCard } from "#lib/contracts/model-card";
import { Failure } from "#lib/errors/failure";
import type { ImageProvider, ImageRequest } from "#lib/providers/media-work";

const card: ImageCard = {
  ...{
    id: "gemini/pictures",
    provider: "gemini",
    model: "pictures",
    title: "Pictures",
    preferred: true,
    kind: "image",
  },
  ...{ aspect_ratios: ["1:1", "16:9"], max_images: 1, max_references: 0, seed: true, negative_prompt: false },
  max_prompt: 600,
};
type Look = Awaited<ReturnType<ImageProvider["status"]>> | Failure;

/** A provider whose looks are told beforehand; the last goes on being told. */
function fake(looks: readonly Look[], failsAt = Number.POSITIVE_INFINITY) {
  const asked: ImageRequest[] = [];
  const cancelled: unknown[] = [];
  let looked = 0;
  const provider: ImageProvider = {
    ...{ name: "gemini", pollSeconds: 0.01, configured: () => true, models: () => [card] },
    start: async (request) => {
      asked.push(request);
      if (asked.length === failsAt) throw new Failure("CONTENT_POLICY_VIOLATION", { provider: "gemini" });
      return { operation: asked.length };
    },
    status: async () => {
      const look = looks[Math.min(looked, looks.length - 1)];
      looked += 1;
      if (!look || look instanceof Failure) throw look ?? new Error("no look");
      return look;
    },
    fetch: async (_, folder) => {
      const file = path.join(folder, "picture.png");
      await writeFile(file, `${asked.length}`);
      return [file];
    },
    cancel: async (operation) => void cancelled.push(operation),
    check: async () => ({ well: true }),
  };
  const artist: Artist = { provider, card };
  return { artist, asked, cancelled };
}

const done: Look = { state: "succeeded", result: "there" };
const running: Look = { state: "running" };
let folder = "";
beforeEach(async () => {
  changeSettings({ VENDOR_POLL_SECONDS: "0.05" });
  folder = await mkdtemp(path.join(os.tmpdir(), "characters-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));
const drawing = { description: "A robot with a red shield.", count: 3, aspectRatio: "4:3", seed: 5 } as const;
const never = new AbortController().signal;

test("each picture is ordered by itself, from another side, within what the model can do", async () => {
  const { artist, asked } = fake([running, done]);
  const paths = await drawCharacter(artist, drawing, folder, never);
  expect(new Set(paths).size).toBe(3);
  expect(new Set(asked.map(({ prompt }) => prompt)).size).toBe(3);
  for (const { prompt, ...request } of asked) {
    expect(prompt).toContain("A robot with a red shield.");
    expect(request).toMatchObject({ model: "pictures", count: 1, aspectRatio: "1:1", negativePrompt: undefined });
  }
  expect(asked.map(({ seed }) => seed)).toEqual([5, 6, 7]);
});

test("looks that fail for a while are no failures; what was drawn before one is kept", async () => {
  const away = new Failure("PROVIDER_UNAVAILABLE");
  expect(await drawCharacter(fake([away, away, done]).artist, drawing, folder, never)).toHaveLength(3);
  expect(await drawCharacter(fake([done], 3).artist, drawing, folder, never)).toHaveLength(2);
  await expect(drawCharacter(fake([done], 1).artist, drawing, folder, never)).rejects.toMatchObject({
    code: "CONTENT_POLICY_VIOLATION",
  });
  const refused: Look = { state: "failed", code: "PROVIDER_FAILED", message: "No." };
  await expect(drawCharacter(fake([refused]).artist, drawing, folder, never)).rejects.toMatchObject({ message: "No." });
});

test("when it is broken off, the vendor is told to stop", async () => {
  const stop = new AbortController();
  const { artist, cancelled } = fake([running]);
  const drawn = drawCharacter(artist, drawing, folder, stop.signal);
  setTimeout(() => stop.abort(new Failure("CANCELLED")), 100);
  await expect(drawn).rejects.toMatchObject({ code: "CANCELLED" });
  expect(cancelled).toEqual([1]);
});

test("whoever is named draws, or nobody does", () => {
  const { provider } = fake([]).artist;
  const off: ImageProvider = { ...provider, name: "replicate", configured: () => false };
  expect(chooseArtist(undefined, [off, provider]).provider).toBe(provider);
  expect(chooseArtist("gemini", [off, provider]).card).toBe(card);
  expect(chooseArtist("gemini/pictures", [off, provider]).card).toBe(card);
  expect(() => chooseArtist("replicate", [off, provider])).toThrow(/replicate has no key/);
  expect(() => chooseArtist("gemini/oils", [off, provider])).toThrow(/No such model/);
  expect(() => chooseArtist(undefined, [off])).toThrow(/Nobody here can draw/);
});
