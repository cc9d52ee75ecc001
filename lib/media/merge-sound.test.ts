import { beforeAll, expect, it } from "vitest";
import { mergeClips } from "#lib/media/merge-clips";
import { audioSamples } from "#lib/media/native/audio-samples";
import { present } from "#lib/media/native/checked";
import { decodeFrames } from "#lib/media/native/decode-frames";
import { filterAudio } from "#lib/media/native/filter-audio";
import { stereo } from "#lib/media/native/loudness";
import { openInput, streamOf } from "#lib/media/native/open-input";
import { testFolder } from "#lib/media/testing/in-folder";
import { type ClipForm, makeClip } from "#lib/media/testing/make-clip";
import { writeSound } from "#lib/media/testing/test-sound";

const inFolder = await testFolder();
const frame = { width: 64, height: 36, fps: 25 };
const silent: ClipForm = {
  ...{ width: 64, height: 36, rate: { num: 25, den: 1 }, seconds: 2, codec: "h264", format: "mp4" },
  options: { preset: "ultrafast" },
};
const tone = (hertz: number, level: number): ClipForm => ({
  ...silent,
  sound: { codec: "aac", rate: 48_000, channels: 2, wave: `${level}*sin(2*PI*${hertz}*t)` },
});
const [low, high, none, song] = ["low.mp4", "high.mp4", "none.mp4", "song.wav"].map(inFolder);
const file = (path: string | undefined) => ({ path: path ?? "" });

/** A single channel is as loud as two that are lower by 3 dB. */
const loudInMono = 0.4 * Math.SQRT2;

beforeAll(async () => {
  await makeClip(low ?? "", tone(300, 0.2));
  await makeClip(high ?? "", tone(1500, 0.2));
  await makeClip(none ?? "", silent);
  await writeSound(song ?? "", 44_100, 10, (t) => loudInMono * Math.sin(2 * Math.PI * 900 * t));
});

/** How loud a tone is within a stretch of a film, as the height of its wave. */
async function levelOf(path: string, hertz: number, from: number, to: number): Promise<number> {
  await using input = await openInput(path);
  let [sine, cosine, count, at] = [0, 0, 0, 0];
  for await (const frame of filterAudio(decodeFrames(input, present(streamOf(input, "audio"), "sound")), stereo)) {
    const samples = audioSamples(frame);
    for (let i = 0; i < samples.length; i += 2, at += 1) {
      const t = at / 48_000;
      if (t < from || t >= to) continue;
      sine += (samples[i] ?? 0) * Math.sin(2 * Math.PI * hertz * t);
      cosine += (samples[i] ?? 0) * Math.cos(2 * Math.PI * hertz * t);
      count += 1;
    }
  }
  return count === 0 ? 0 : (2 * Math.hypot(sine, cosine)) / count;
}

it("leaves the parts as loud as they are, and is silent where a part is", async () => {
  const path = inFolder("plain.mp4");
  await mergeClips({ parts: [low, none, high].map(file), frame, transition: "cut", transitionSeconds: 0.5 }, path);
  expect(await levelOf(path, 300, 0.2, 1.8)).toBeCloseTo(0.2, 2);
  expect(await levelOf(path, 1500, 4.2, 5.8)).toBeCloseTo(0.2, 2);
  for (const hertz of [300, 1500]) expect(await levelOf(path, hertz, 2.2, 3.8)).toBeLessThan(0.001);
});

it("goes over from one part to the next as the picture does", async () => {
  const path = inFolder("blended.mp4");
  await mergeClips({ parts: [low, high].map(file), frame, transition: "dissolve", transitionSeconds: 1 }, path);
  // From 1 s to 2 s; equally loud in the middle, together as loud as one.
  for (const hertz of [300, 1500]) expect(await levelOf(path, hertz, 1.48, 1.52)).toBeCloseTo(0.2 * Math.SQRT1_2, 2);
  expect(await levelOf(path, 300, 1.1, 1.2)).toBeGreaterThan(await levelOf(path, 1500, 1.1, 1.2));
  expect(await levelOf(path, 1500, 2.2, 2.8)).toBeCloseTo(0.2, 2);
});

it("fades to silence in the middle of a fade", async () => {
  const path = inFolder("faded.mp4");
  await mergeClips({ parts: [low, high].map(file), frame, transition: "fade", transitionSeconds: 1 }, path);
  for (const hertz of [300, 1500]) expect(await levelOf(path, hertz, 1.49, 1.51)).toBeLessThan(0.02);
});

it("lies under a sound that is mixed in, and gives way to one that replaces it, as loud as was asked", async () => {
  const order = { parts: [low, high].map(file), frame, transition: "cut", transitionSeconds: 0.5 } as const;
  const [mixed, replaced] = [inFolder("mixed.mp4"), inFolder("replaced.mp4")];
  await mergeClips({ ...order, sound: { ...file(song), mode: "mix", volume: 0.5 } }, mixed);
  expect(await levelOf(mixed, 300, 0.2, 1.8)).toBeCloseTo(0.2, 2);
  expect(await levelOf(mixed, 900, 0.2, 1.8)).toBeCloseTo(0.2, 2);
  await mergeClips({ ...order, sound: { ...file(song), mode: "replace", volume: 1.25 } }, replaced);
  expect(await levelOf(replaced, 300, 0.2, 1.8)).toBeLessThan(0.001);
  // Coded tones waver a little.
  expect(Math.abs((await levelOf(replaced, 900, 0.2, 1.8)) - 0.5)).toBeLessThan(0.03);
  // The song is longer than the film: it goes out with it.
  expect(await levelOf(replaced, 900, 3.8, 3.99)).toBeLessThan(0.2);
});

it("never passes what a file can say", async () => {
  const path = inFolder("loud.mp4");
  const sound = { ...file(song), mode: "mix", volume: 2 } as const;
  await makeClip(inFolder("shout.mp4"), tone(300, 0.9));
  const parts = [file(inFolder("shout.mp4"))];
  await mergeClips({ parts, frame, transition: "cut", transitionSeconds: 0.5, sound }, path);
  await using input = await openInput(path);
  let loudest = 0;
  for await (const heard of filterAudio(decodeFrames(input, present(streamOf(input, "audio"), "sound")), stereo))
    for (const sample of audioSamples(heard)) loudest = Math.max(loudest, Math.abs(sample));
  expect(loudest).toBeLessThan(1.03);
});

it("cannot be taken from what has none", async () => {
  const order = { parts: [file(low)], frame, transition: "cut", transitionSeconds: 0.5 } as const;
  const merged = mergeClips({ ...order, sound: { ...file(none), mode: "mix", volume: 1 } }, inFolder("no.mp4"));
  await expect(merged).rejects.toMatchObject({
    code: "FILE_REFUSED",
    message: "The sound cannot be used: there is no sound in it.",
  });
});
