import { open } from "node:fs/promises";
import { present } from "#lib/media/native/checked";
import { decodeFrames } from "#lib/media/native/decode-frames";
import { filterAudio } from "#lib/media/native/filter-audio";
import { openInput, streamOf } from "#lib/media/native/open-input";
import type { ActOf } from "#lib/media/running/acts";

const mostSeconds = 30 * 60;

/** A file's sound as mono 16-bit samples, written as they are. */
export async function samples(act: ActOf<"samples">, alive: () => Promise<void>): Promise<void> {
  await using input = await openInput(act.path);
  const stream = present(streamOf(input, "audio"), "sound");
  const chain = `aformat=sample_fmts=s16:sample_rates=${act.sampleRate}:channel_layouts=mono`;
  await using out = await open(act.outPath, "w");
  let left = mostSeconds * act.sampleRate;
  const frames = decodeFrames(input, stream, () => true, "skip");
  for await (const frame of filterAudio(frames, chain)) {
    const bytes = present(frame.data?.[0], "sound");
    const count = Math.min(left, frame.nbSamples);
    await out.write(bytes.subarray(0, count * 2));
    left -= count;
    if (left === 0) throw new Error(`more than ${mostSeconds} seconds of sound`);
    await alive();
  }
  if (left === mostSeconds * act.sampleRate) throw new Error("no sound at all");
}
