import { ticksPerSecond } from "#lib/media/native/film-time";
import { clipSound, type SoundPiece, soundOf } from "#lib/media/native/merging/clip-sound";
import { openGuest } from "#lib/media/native/merging/open-guest";
import { gainOf, samplesAt } from "#lib/media/native/merging/sound-gains";
import { SampleLine } from "#lib/media/native/sample-line";
import { wavRate } from "#lib/media/native/wav-writer";
import type { MergeAct, MergePlan } from "#lib/media/running/merging";

/** Seconds over which a sound goes out that is longer than the film. */
const goesOutSeconds = 1.5;

/** A merged film's whole sound at 48 kHz, interleaved stereo, at most a second at a time. */
export async function* filmSound({ plan, sound }: MergeAct, alive: () => Promise<void>): AsyncGenerator<Float32Array> {
  const own = partsSound(plan, sound?.mode !== "replace", alive);
  if (!sound) return yield* own;
  const length = samplesAt(plan.frames, plan.frame);
  const over = new SampleLine();
  const pieces = await laidOver(sound, length, alive);
  let next = await pieces.next();
  let at = 0;
  for await (const samples of own) {
    at += samples.length / 2;
    // What comes later is not laid before its time: a long gap would be held in memory.
    for (; !next.done && next.value.at < at; next = await pieces.next()) over.add(next.value.at, next.value.samples);
    for (const added of over.take(at)) for (let i = 0; i < samples.length; i += 1) samples[i] = plus(samples, added, i);
    yield samples;
  }
  await pieces.return(undefined);
}

const plus = (a: Float32Array, b: Float32Array, i: number): number => (a[i] ?? 0) + (b[i] ?? 0);

async function* partsSound(plan: MergePlan, heard: boolean, alive: () => Promise<void>): AsyncGenerator<Float32Array> {
  const { parts, frame, frames } = plan;
  const line = new SampleLine();
  const total = samplesAt(frames, frame);
  for (const [index, part] of parts.entries()) {
    const start = samplesAt(part.start, frame);
    const length = samplesAt(part.start + part.frames, frame) - start;
    const next = parts[index + 1];
    const certain = next ? samplesAt(next.start, frame) : total;
    if (heard && part.survey.hasSound) {
      const gain = gainOf(plan, index);
      const { path, fromTicks, survey } = part;
      for await (const piece of clipSound({ path, fromTicks, zeroTicks: survey.zeroTicks, length, alive })) {
        yield* line.take(Math.min(certain, start + piece.at));
        line.add(start + piece.at, louder(piece, gain));
        yield* line.take(Math.min(certain, start + piece.at + piece.samples.length / 2));
      }
    }
    yield* line.take(certain);
  }
}

function louder({ at, samples }: SoundPiece, gain: (at: number) => number): Float32Array {
  for (let i = 0; i < samples.length; i += 1) samples[i] = (samples[i] ?? 0) * gain(at + (i >> 1));
  return samples;
}

/** The sound over the film, from its own beginning on, as loud as it was ordered. */
async function laidOver(
  { path, volume }: NonNullable<MergeAct["sound"]>,
  length: number,
  alive: () => Promise<void>,
): Promise<AsyncGenerator<SoundPiece>> {
  await using input = await openGuest(path);
  const { startTime, timeBase } = soundOf(input);
  const startTicks = Math.max(0, Math.round((Number(startTime) * timeBase.num * ticksPerSecond) / timeBase.den));
  const goesOn = (Number(input.duration) / 1_000_000) * wavRate > length + wavRate / 5;
  const goesOut = goesOn ? Math.min(length, goesOutSeconds * wavRate) : 0;
  const gain = (at: number): number => {
    const left = length - at;
    return left < goesOut ? volume * Math.sin((Math.PI / 2) * (left / goesOut)) : volume;
  };
  const pieces = clipSound({ path, fromTicks: startTicks, zeroTicks: startTicks, length, alive });
  return (async function* () {
    for await (const piece of pieces) yield { at: piece.at, samples: louder(piece, gain) };
  })();
}
