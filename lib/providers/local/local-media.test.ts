import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { imageSizeFromFile } from "image-size/fromFile";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ImageCard, VideoCard } from "#lib/contracts/model-card";
import { hashMedia } from "#lib/media/hash-media";
import { probeMedia } from "#lib/media/probe-media";
import { localImages } from "#lib/providers/local/local-images";
import { localVideo } from "#lib/providers/local/local-video";
import type { ImageRequest, VideoRequest } from "#lib/providers/media-work";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "local-media-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});
const quiet = () => ({ signal: new AbortController().signal });

async function draw(given: Partial<ImageRequest>): Promise<readonly string[]> {
  const own = await mkdtemp(path.join(folder, "drawn-"));
  const request = {
    model: "artwork",
    prompt: "a robot",
    aspectRatio: "1:1" as const,
    count: 1,
    references: [],
    ...given,
  };
  const begun = await localImages.start(request, own, quiet());
  const state = await localImages.status("operation" in begun ? begun.operation : null, quiet());
  return localImages.fetch(state.state === "succeeded" ? state.result : null, own, quiet());
}

async function film(given: Partial<VideoRequest>): Promise<string> {
  const own = await mkdtemp(path.join(folder, "filmed-"));
  const request: VideoRequest = {
    model: "artwork",
    prompt: "Waves on a beach at sunset",
    seconds: 1,
    aspectRatio: "16:9",
    resolution: "360p",
    audio: false,
    references: [],
    ...given,
  };
  const begun = await localVideo.start(request, own, quiet());
  const state = await localVideo.status("operation" in begun ? begun.operation : null, quiet());
  const paths = await localVideo.fetch(state.state === "succeeded" ? state.result : null, own, quiet());
  expect(await readdir(own)).toEqual(["clip.mp4"]);
  return paths[0] ?? "";
}

test("a clip that is being filmed tells how far it is", async () => {
  const own = await mkdtemp(path.join(folder, "told-"));
  const request: VideoRequest = {
    ...{ model: "artwork", prompt: "Waves on a beach", seconds: 3, aspectRatio: "16:9", resolution: "360p" },
    ...{ audio: false, references: [] },
  };
  const begun = await localVideo.start(request, own, quiet());
  const told: number[] = [];
  await localVideo.fetch("operation" in begun ? begun.operation : null, own, {
    ...quiet(),
    onProgress: (fraction) => told.push(fraction),
  });
  expect(told.length).toBeGreaterThan(0);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  expect(told[0]).toBeGreaterThanOrEqual(0);
  expect(told.at(-1)).toBeLessThanOrEqual(0.95);
});

test("cards are sound", () => {
  expect(() => localImages.models().map((card) => ImageCard.parse(card))).not.toThrow();
  expect(() => localVideo.models().map((card) => VideoCard.parse(card))).not.toThrow();
});

test("pictures have their shape; the same words and seed give the same picture, the next seed another", async () => {
  const [first = "", second = ""] = await draw({
    prompt: "a robot in a forest",
    count: 2,
    seed: 4,
    aspectRatio: "3:4",
  });
  expect(await imageSizeFromFile(first)).toMatchObject({ width: 1024, height: 1366, type: "png" });
  const [again = ""] = await draw({ prompt: "a robot in a forest", seed: 4, aspectRatio: "3:4" });
  expect((await readFile(again)).equals(await readFile(first))).toBe(true);
  expect((await readFile(second)).equals(await readFile(first))).toBe(false);
});

test("a clip has its length, size and sound, moves, and is the same by its seed", async () => {
  const clip = await film({ seconds: 2, audio: true, aspectRatio: "9:16" });
  const { video, audio, durationSeconds } = await probeMedia(clip);
  expect(video).toMatchObject({ width: 360, height: 640, codec: "h264" });
  expect(audio).toMatchObject({ codec: "aac", channels: 2 });
  expect(Math.abs(durationSeconds - 2)).toBeLessThan(0.05);
  const { videoFrames } = await hashMedia(clip);
  expect(new Set(videoFrames.map(({ md5 }) => md5)).size).toBeGreaterThan(50);
  const [a, b] = [await film({ seed: 9 }), await film({ seed: 9 })];
  expect((await readFile(a)).equals(await readFile(b))).toBe(true);
  expect((await probeMedia(a)).audio).toBeUndefined();
});

test("a character that was drawn here is drawn again into the clips that are shown its picture", async () => {
  const prompt =
    "Character reference: Mïra, a girl in red. Full figure from head to feet, seen from the side. No text.";
  const [face = ""] = await draw({ prompt });
  expect((await hashMedia(face)).videoFrames).toHaveLength(1);
  const references = [{ path: face, contentType: "image/png" as const }];
  const order = {
    model: "artwork",
    prompt: "She walks home",
    seconds: 4,
    aspectRatio: "1:1",
    resolution: "360p",
  } as const;
  const begun = await localVideo.start({ ...order, audio: false, references }, folder, quiet());
  expect(begun).toMatchObject({
    operation: { prompt: "Mïra, a girl in red. She walks home", references: [], pictures: {} },
  });
  const [plain = ""] = await draw({ prompt: "a girl in red" });
  const shown = await localVideo.start(
    { ...order, audio: false, references: [{ path: plain, contentType: "image/png" }] },
    folder,
    quiet(),
  );
  expect(shown).toMatchObject({
    operation: { prompt: "She walks home", references: [expect.stringMatching(/^lent\//)] },
  });
});

test("pictures that are given are what is seen; one that is gone is said", async () => {
  const [face = ""] = await draw({ prompt: "a red fox" });
  const firstFrame = { path: face, contentType: "image/png" as const };
  const [shown, plain] = [await film({ firstFrame }), await film({})];
  expect((await hashMedia(shown)).video).not.toBe((await hashMedia(plain)).video);
  await rm(face);
  await expect(film({ firstFrame })).rejects.toThrow();
});
