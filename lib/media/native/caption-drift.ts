import { audioSamples } from "#lib/media/native/audio-samples";
import { decodeFrames } from "#lib/media/native/decode-frames";
import { filterAudio } from "#lib/media/native/filter-audio";
import { stereo } from "#lib/media/native/loudness";
import { openInput, streamOf } from "#lib/media/native/open-input";
import type { CaptionDrift } from "#lib/media/running/acts";

const RATE = 48_000;
const WINDOW_SECONDS = 0.005;
const WINDOW_SAMPLES = RATE * WINDOW_SECONDS;
/** Peak level below which a window counts as silent; speech in a film at -16 LUFS begins well above it. */
const SILENCE = 10 ** (-48 / 20);
const LEAST_SILENT_WINDOWS = Math.ceil(0.15 / WINDOW_SECONDS);
/** An onset further away than this belongs to another word. */
const REACH_SECONDS = 0.4;

/** Compares times at which words are said to start with the sound itself, where a silence makes the start plain to hear. */
export async function captionDrift(
  path: string,
  starts: readonly number[],
  alive: () => Promise<void>,
): Promise<CaptionDrift> {
  const onsets = onsetsOf(await levels(path, alive));
  let measured = 0;
  let largestMs: number | null = null;
  for (const onset of onsets) {
    const distances = starts.map((start) => Math.abs(start - onset));
    const nearest = Math.min(...distances);
    if (nearest > REACH_SECONDS) continue;
    measured += 1;
    largestMs = Math.max(largestMs ?? 0, Math.round(nearest * 1000));
  }
  return { measured, largestMs };
}

/** Peak level of every 5 ms. */
async function levels(path: string, alive: () => Promise<void>): Promise<number[]> {
  await using input = await openInput(path);
  const stream = streamOf(input, "audio");
  const found: number[] = [];
  if (!stream) return found;
  let peak = 0;
  let count = 0;
  for await (const frame of filterAudio(decodeFrames(input, stream), stereo)) {
    const samples = audioSamples(frame);
    for (let i = 0; i < samples.length; i += 2) {
      peak = Math.max(peak, Math.abs(samples[i] ?? 0));
      count += 1;
      if (count < WINDOW_SAMPLES) continue;
      found.push(peak);
      peak = 0;
      count = 0;
    }
    await alive();
  }
  return found;
}

/** Seconds at which sound begins after at least 150 ms of silence. */
function onsetsOf(windows: readonly number[]): number[] {
  const onsets: number[] = [];
  let silent = 0;
  for (const [i, level] of windows.entries()) {
    if (level < SILENCE) {
      silent += 1;
      continue;
    }
    if (silent >= LEAST_SILENT_WINDOWS) onsets.push(i * WINDOW_SECONDS);
    silent = 0;
  }
  return onsets;
}
