import type { FormatContext, Frame, Stream } from "node-av";
import { Failure } from "#lib/errors/failure";
import { audioSamples } from "#lib/media/native/audio-samples";
import { ticksPerSecond } from "#lib/media/native/film-time";
import { filterAudio } from "#lib/media/native/filter-audio";
import { stereo } from "#lib/media/native/loudness";
import { guestStretch } from "#lib/media/native/merging/guest-stretch";
import { streamOf } from "#lib/media/native/open-input";
import { wavRate } from "#lib/media/native/wav-writer";

/** Sample pairs that a frame's time may be beside where the sound before it ended: files round their times. */
const jitter = wavRate / 50;

export interface SoundPiece {
  /** Sample pair from the stretch's beginning. */
  at: number;
  /** Interleaved, stereo; a view that is gone with the next piece. */
  samples: Float32Array;
}

interface SoundStretch {
  path: string;
  fromTicks: number;
  zeroTicks: number;
  /** Sample pairs. */
  length: number;
  alive: () => Promise<void>;
}

/** The sound of a stranger's file from a moment on, at 48 kHz: pieces in order that do not overlap, gaps between them. */
export async function* clipSound({ length, ...stretch }: SoundStretch): AsyncGenerator<SoundPiece> {
  const frames = guestStretch({
    ...stretch,
    streamOf: soundOf,
    clock: ({ sampleRate }) => ({ num: 1, den: sampleRate }),
  });
  const origin = Math.round((stretch.fromTicks * wavRate) / ticksPerSecond);
  let end: number | undefined;
  for await (const frame of evenSound(frames)) {
    const told = Number(frame.pts) - origin;
    const start = end !== undefined && Math.abs(told - end) < jitter ? end : told;
    const samples = audioSamples(frame);
    // What was heard already, and what comes before the beginning, is not heard again.
    const skipped = Math.min(frame.nbSamples, Math.max(0, Math.max(end ?? 0, 0) - start));
    const kept = samples.subarray(skipped * 2, Math.max(0, length - start) * 2);
    end = Math.max(end ?? start, start + frame.nbSamples);
    if (kept.length > 0) yield { at: start + skipped, samples: kept };
    if (end >= length) return;
  }
}

/** Throws FILE_REFUSED without sound. */
export function soundOf(input: FormatContext): Stream {
  const stream = streamOf(input, "audio");
  if (!stream) throw new Failure("FILE_REFUSED", { message: "there is no sound in it" });
  return stream;
}

/** As stereo floats of 48 kHz, times in sample pairs, also where the form changes on the way. */
async function* evenSound(frames: AsyncGenerator<Frame>): AsyncGenerator<Frame> {
  let next = await frames.next();
  const formOf = ({ format, sampleRate, channels }: Frame): string => `${format} ${sampleRate} ${channels}`;
  async function* alike(form: string): AsyncGenerator<Frame> {
    while (!next.done && formOf(next.value) === form) {
      yield next.value;
      next = await frames.next();
    }
  }
  while (!next.done) yield* filterAudio(alike(formOf(next.value)), stereo);
}
