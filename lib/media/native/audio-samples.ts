import type { Frame } from "node-av";
import { present } from "#lib/media/native/checked";

/** A view of a frame's interleaved floats; gone with the frame. */
export function audioSamples(frame: Frame): Float32Array {
  const bytes = present(frame.data?.[0], "sound");
  return new Float32Array(bytes.buffer, bytes.byteOffset, frame.nbSamples * frame.channels);
}
