import { expect, it } from "vitest";
import { encodeFilm, type FilmSource } from "#lib/media/film-encoder";
import { mixNarration } from "#lib/media/mix-narration";
import { muxFilm } from "#lib/media/mux-film";
import { decodeFrames } from "#lib/media/native/decode-frames";
import { filterAudio } from "#lib/media/native/filter-audio";
import { openInput, streamOf } from "#lib/media/native/open-input";
import { testFolder } from "#lib/media/testing/in-folder";
import { shownLuma } from "#lib/media/testing/shown-luma";
import { smallFormat } from "#lib/media/testing/test-film";
import { writeSound } from "#lib/media/testing/test-sound";

const inFolder = await testFolder();
const fps = 30;
const frames = 20 * fps;
/** After long holds, next to a key frame, and late. */
const flashes = [61, 190, 367, 580];

/** Dark, but for one white frame at each flash. */
function flashFilm(): FilmSource {
  const { width, height } = smallFormat;
  const planes = {
    y: new Uint8Array(width * height),
    u: new Uint8Array((width * height) / 4).fill(128),
    v: new Uint8Array((width * height) / 4).fill(128),
    stride: width,
  };
  return {
    frames,
    async draw(index) {
      planes.y.fill(flashes.includes(index) ? 235 : 16);
      return { planes, changed: index === 0 || flashes.some((flash) => index === flash || index === flash + 1) };
    },
  };
}

/** Seconds at which clicks begin in a film's sound: loud after at least half a second of quiet. */
async function clicks(path: string): Promise<number[]> {
  await using input = await openInput(path);
  const stream = streamOf(input, "audio");
  if (!stream) return [];
  const found: number[] = [];
  const mono = "aformat=sample_fmts=s16:sample_rates=48000:channel_layouts=mono";
  let at = 0;
  let quietSince = -1;
  for await (const frame of filterAudio(decodeFrames(input, stream), mono)) {
    const samples = frame.toBuffer();
    for (let i = 0; i + 2 <= samples.length; i += 2, at += 1) {
      if (Math.abs(samples.readInt16LE(i)) < 3000) continue;
      if (at / 48_000 - quietSince > 0.5) found.push(at / 48_000);
      quietSince = at / 48_000;
    }
  }
  return found;
}

it("flashes and clicks at the same moment, to less than a frame, all through a film of holds", async () => {
  const [picture, voice, sound, film] = ["picture.mp4", "voice.wav", "sound.wav", "film.mp4"].map(inFolder);
  await encodeFilm(flashFilm(), { ...smallFormat, lossless: false }, picture ?? "");
  const isClick = (t: number) => flashes.some((flash) => t >= flash / fps && t < flash / fps + 0.004);
  await writeSound(voice ?? "", 48_000, 20, (t) => (isClick(t) ? 0.8 * Math.sin(2 * Math.PI * 1000 * t + 1) : 0));
  await mixNarration({ tracks: [{ path: voice ?? "", atSeconds: 0 }], totalSeconds: 20 }, sound ?? "");
  await muxFilm({ video: picture ?? "", audio: sound ?? "", chapters: [], metadata: { title: "Flash" } }, film ?? "");

  const bright = (await shownLuma(film ?? "")).filter(({ luma }) => (luma[0] ?? 0) > 180).map(({ seconds }) => seconds);
  const heard = await clicks(film ?? "");
  expect(bright.map((seconds) => Math.round(seconds * fps))).toEqual(flashes);
  expect(heard).toHaveLength(flashes.length);
  for (const [i, seconds] of bright.entries()) expect(Math.abs((heard[i] ?? 0) - seconds)).toBeLessThan(1 / fps);
});
