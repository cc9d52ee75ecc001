import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, expect, inject, it } from "vitest";
import { changeSettings } from "#lib/config/settings";
import { ClipInput } from "#lib/contracts/clip-input";
import { probeMedia } from "#lib/media/probe-media";
import { clicksOf, flashesOf } from "#lib/media/testing/flashes-and-clicks";
import { foreignForm, makeForeignFilm } from "#lib/media/testing/foreign-film";
import { clip } from "#lib/pipelines/clip";
import { runInline } from "#lib/pipelines/run-inline";
import { type ReplicateStub, startReplicateStub, stubToken } from "#lib/providers/testing/stub-replicate";

let folder = "";
let stub: ReplicateStub | undefined;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "vendor-clip-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
afterEach(() => stub?.close());

const size = { width: 512, height: 288 };
const { marks = [] } = foreignForm(48);

/** What becomes of a file that a vendor gives out for a clip, smaller copies and all. */
async function fetched(name: string, keyEvery: number, more: Parameters<typeof makeForeignFilm>[2] = size) {
  const file = path.join(folder, `${name}.mp4`);
  await makeForeignFilm(file, keyEvery, more);
  const bytes = await readFile(file);
  stub = await startReplicateStub({ file: { bytes, contentType: "video/mp4", extension: "mp4" } });
  changeSettings({ REPLICATE_BASE_URL: stub.base, REPLICATE_API_TOKEN: stubToken, VENDOR_POLL_SECONDS: "0.05" });
  const order = { clip: ClipInput.parse({ prompt: "Rain", backend: "replicate" }) };
  const options = { dataDir: path.join(folder, name), engineVersion: "e1", afterwork: true };
  const result = await runInline(clip, order, { ...options, signal: new AbortController().signal });
  const { files } = result.version;
  const pathOf = (one: keyof typeof files) => result.pathOf(files[one] ?? "");
  return { ...result, files, pathOf, bytes };
}

const everything = [
  ...(["chaptersVtt", "hls", "hls270", "mp4", "poster", "sprite"] as const),
  ...(["thumbnailLarge", "thumbnailMedium", "thumbnailSmall"] as const),
];

/** Flashes and clicks to a frame of 24 a second. */
async function expectInTime(file: string): Promise<void> {
  for (const found of [await flashesOf(file), await clicksOf(file)]) {
    expect(found).toHaveLength(marks.length);
    for (const [i, at] of found.entries()) expect(Math.abs(at - (marks[i] ?? 0))).toBeLessThan(1.01 / 24);
  }
}

it("a clip with frames out of order is streamed as it is, and in smaller sizes", async () => {
  const { files, pathOf, bytes, version } = await fetched("usual", 48);
  expect(Object.keys(files).sort()).toEqual(everything);
  expect((await readFile(await pathOf("mp4"))).equals(bytes)).toBe(true);
  const [one, other] = [await probeMedia(await pathOf("hls")), await probeMedia(await pathOf("hls270"))];
  expect(one.video).toMatchObject({ ...size, codec: "h264" });
  expect(other.video).toMatchObject({ width: 480, height: 270, codec: "h264" });
  expect(version.film.durationSeconds).toBeCloseTo(9, 1);
  await expectInTime(await pathOf("hls"));
  await expectInTime(await pathOf("hls270"));
}, 180_000);

it.runIf(inject("deep"))(
  "a clip with few key frames is kept as it is, and encoded once to be streamed: as long, and in time",
  async () => {
    const { files, pathOf, bytes } = await fetched("few-keys", 240);
    expect(Object.keys(files).sort()).toEqual(everything);
    expect((await readFile(await pathOf("mp4"))).equals(bytes)).toBe(true);
    await expectInTime(await pathOf("hls"));
    const { video } = await probeMedia(await pathOf("hls"));
    expect(video).toMatchObject(size);
  },
  180_000,
);

it.runIf(inject("deep"))(
  "a clip that browsers would show lying down is made anew, upright",
  async () => {
    const matrix = [0, 65_536, 0, -65_536, 0, 0, 0, 0, 1_073_741_824];
    const { version } = await fetched("turned", 48, { seconds: 1, matrix });
    expect(version.film).toMatchObject({ durationSeconds: 1, width: 180, height: 320, fps: 24, aspectRatio: "9:16" });
  },
  180_000,
);
