import { present } from "#lib/media/native/checked";
import { decodeFrames } from "#lib/media/native/decode-frames";
import { filterAudio } from "#lib/media/native/filter-audio";
import { openInput, streamOf } from "#lib/media/native/open-input";

const white = 180;
const loud = 3000;
const quietSeconds = 0.15;

/** Seconds at which the middle of a film's picture becomes white. */
export async function flashesOf(path: string): Promise<number[]> {
  await using input = await openInput(path);
  const stream = present(streamOf(input, "video"), "a picture");
  const found: number[] = [];
  let was = false;
  for await (const frame of decodeFrames(input, stream)) {
    const middle = Math.floor(frame.height / 2) * (frame.linesize[0] ?? 0) + Math.floor(frame.width / 2);
    const is = (frame.data?.[0]?.[middle] ?? 0) > white;
    if (is && !was) found.push((Number(frame.pts) * stream.timeBase.num) / stream.timeBase.den);
    was = is;
  }
  return found;
}

/** Seconds at which clicks begin in a film's sound: loud after some quiet. */
export async function clicksOf(path: string): Promise<number[]> {
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
      if (Math.abs(samples.readInt16LE(i)) < loud) continue;
      if (at / 48_000 - quietSince > quietSeconds) found.push(at / 48_000);
      quietSince = at / 48_000;
    }
  }
  return found;
}
