import { beforeAll, expect, it } from "vitest";
import { encodeFilm } from "#lib/media/film-encoder";
import { hashMedia } from "#lib/media/hash-media";
import { muxFilm } from "#lib/media/mux-film";
import { probeMedia } from "#lib/media/probe-media";
import { heardAt } from "#lib/media/testing/heard-at";
import { testFolder } from "#lib/media/testing/in-folder";
import { noiseFilm, smallFormat } from "#lib/media/testing/test-film";
import { writeSound } from "#lib/media/testing/test-sound";
import { wrapFilm } from "#lib/media/wrap-film";

const inFolder = await testFolder();
const frames = 190;
const film = inFolder("film.mp4");
const click = 3.5;

beforeAll(async () => {
  const [video, audio] = [inFolder("video.mp4"), inFolder("audio.wav")];
  const lossy = { ...smallFormat, lossless: false };
  await encodeFilm(
    noiseFilm(frames, (n) => n % 50 === 3),
    lossy,
    video,
  );
  await writeSound(audio, 48_000, frames / 30, (t) => (t >= click && t < click + 0.05 ? 0.8 * Math.sin(t * 3000) : 0));
  await muxFilm({ video, audio, chapters: [], metadata: { title: "Wrapped" } }, film);
});

it("has the very same picture and sound as mov", async () => {
  const mov = inFolder("film.mov");
  await wrapFilm({ path: film, format: "mov" }, mov);
  expect(await hashMedia(mov)).toEqual(await hashMedia(film));
  expect((await probeMedia(mov)).metadata).toMatchObject({ major_brand: "qt  ", title: "Wrapped" });
});

it("has the same frames at the same times as webm, and its sound with them", async () => {
  const webm = inFolder("film.webm");
  await wrapFilm({ path: film, format: "webm" }, webm);
  const { video, audio, durationSeconds } = await probeMedia(webm);
  expect([video?.codec, audio?.codec, video?.width, video?.height]).toEqual(["vp9", "opus", 128, 72]);
  expect(Math.abs(durationSeconds - frames / 30)).toBeLessThan(0.05);
  const timesOf = async (path: string) => (await hashMedia(path)).videoFrames.map(({ seconds }) => seconds);
  const [before, after] = [await timesOf(film), await timesOf(webm)];
  expect(after).toHaveLength(before.length);
  for (const [i, seconds] of after.entries()) expect(Math.abs(seconds - (before[i] ?? 0))).toBeLessThan(0.001);
  expect(await heardAt(webm, 0.2)).toBeCloseTo(click, 2);
});
