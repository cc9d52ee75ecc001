import { present } from "#lib/media/native/checked";
import { decodeFrames } from "#lib/media/native/decode-frames";
import { openInput, streamOf } from "#lib/media/native/open-input";

/** The grey of what a film shows, with the second from which it is shown; rows without padding. */
export async function shownLuma(path: string): Promise<{ seconds: number; luma: Uint8Array }[]> {
  await using input = await openInput(path);
  const stream = present(streamOf(input, "video"), "a picture");
  const shown: { seconds: number; luma: Uint8Array }[] = [];
  for await (const frame of decodeFrames(input, stream)) {
    const seconds = (Number(frame.pts) * stream.timeBase.num) / stream.timeBase.den;
    shown.push({ seconds, luma: Uint8Array.from(frame.toBuffer().subarray(0, frame.width * frame.height)) });
  }
  return shown;
}
