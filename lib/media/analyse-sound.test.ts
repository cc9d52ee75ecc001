import { expect, it } from "vitest";
import type { SoundShape } from "#lib/contracts/sound-shape";
import { analyseSound } from "#lib/media/analyse-sound";
import { bandEdge } from "#lib/media/native/sound-rows";
import { testFolder } from "#lib/media/testing/in-folder";
import { writeSound } from "#lib/media/testing/test-sound";

const inFolder = await testFolder();
const bytes = (text: string): Buffer => Buffer.from(text, "base64");
const row = (shape: SoundShape, seconds: number): number[] => {
  const at = Math.round(seconds * shape.rate) * shape.bands;
  return [...bytes(shape.spectrum).subarray(at, at + shape.bands)];
};

it.each([110, 440, 3000])("shows a tone of %i Hz in its own band", async (hz) => {
  const path = inFolder(`${hz}.wav`);
  await writeSound(path, 44_100, 1.5, (t) => 0.5 * Math.sin(2 * Math.PI * hz * t));
  const shape = await analyseSound({ path, atSeconds: 0.5, durationSeconds: 2.5 });
  const sounding = row(shape, 1.2);
  const strongest = sounding.indexOf(Math.max(...sounding));
  expect(bandEdge(strongest) * 0.94).toBeLessThanOrEqual(hz);
  expect(bandEdge(strongest + 1) * 1.06).toBeGreaterThanOrEqual(hz);
  // Before the sound begins, and when it is over, there is nothing.
  expect(Math.max(...row(shape, 0.3), ...row(shape, 2.3))).toBe(0);
  expect(bytes(shape.level)[Math.round(0.2 * shape.rate)]).toBe(0);
  expect(bytes(shape.level)[Math.round(1.2 * shape.rate)]).toBeGreaterThan(200);
  expect(shape.beats).toEqual([]);
});

it("shows nothing of silence", async () => {
  const path = inFolder("silence.wav");
  await writeSound(path, 44_100, 2, () => 0);
  const shape = await analyseSound({ path, atSeconds: 0, durationSeconds: 2, loopSeconds: 2 });
  expect(bytes(shape.spectrum).every((byte) => byte === 0)).toBe(true);
  expect(bytes(shape.level).every((byte) => byte === 0)).toBe(true);
  expect(bytes(shape.wave).every((byte) => byte === 128)).toBe(true);
  expect(shape.beats).toEqual([]);
});

it.each([97, 120])("finds the beats of %i a minute within 20 ms", async (bpm) => {
  const path = inFolder(`${bpm}bpm.wav`);
  const period = 60 / bpm;
  await writeSound(path, 44_100, 16, (t) => {
    const since = t % period;
    return 0.7 * Math.exp(-since * 60) * Math.sin(2 * Math.PI * 900 * since) + 0.03 * Math.sin(2 * Math.PI * 220 * t);
  });
  const { beats } = await analyseSound({ path, atSeconds: 0, durationSeconds: 16, loopSeconds: 16 });
  const settled = beats.filter((beat) => beat > 3 && beat < 15.5);
  expect(settled.length).toBeGreaterThanOrEqual(Math.floor(12 / period) - 1);
  const off = settled.map((beat) => Math.abs(beat - Math.round(beat / period) * period));
  expect(Math.max(...off)).toBeLessThan(0.02);
});

it("hears a loop again and again, also from its middle", async () => {
  const path = inFolder("loop.wav");
  await writeSound(path, 44_100, 5, (t) => (t > 1 && t < 1.5 ? 0.5 * Math.sin(2 * Math.PI * 440 * t) : 0));
  // The loop is four seconds long and began three seconds before the scene.
  const shape = await analyseSound({ path, atSeconds: -3, durationSeconds: 8, loopSeconds: 4 });
  const level = (seconds: number): number => bytes(shape.level)[Math.round(seconds * shape.rate)] ?? 0;
  expect([0.5, 2.25, 4.5, 6.25].map((seconds) => level(seconds) > 100)).toEqual([false, true, false, true]);
});
