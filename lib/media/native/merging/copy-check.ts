import { createHash } from "node:crypto";
import type { Packet, Stream } from "node-av";
import { AV_CODEC_ID_H264 } from "node-av/constants";
import { ticksPerSecond } from "#lib/media/native/film-time";

/** Sees every packet of a picture, and tells whether it can stand behind another one as it is. */
export class CopyCheck {
  readonly #stream: Stream;
  #end = 0n;
  #fits: boolean;

  constructor(stream: Stream) {
    this.#stream = stream;
    const { codecId, extradata } = stream.codecpar;
    this.#fits = codecId === AV_CODEC_ID_H264 && stream.timeBase.den === ticksPerSecond && extradata !== null;
  }

  see(packet: Packet): void {
    if (this.#end === 0n && !packet.isKeyframe) this.#fits = false;
    if (packet.pts !== packet.dts || packet.pts !== this.#end || packet.duration <= 0n) this.#fits = false;
    this.#end = packet.pts + packet.duration;
  }

  /** Equal for pictures of the same encoder settings; none where there are gaps, or frames out of order. */
  get word(): string | undefined {
    const { extradata, width, height } = this.#stream.codecpar;
    if (!this.#fits || this.#end === 0n || !extradata) return undefined;
    return `${width}x${height} ${createHash("sha256").update(extradata).digest("hex")}`;
  }
}
