import { type CodecContext, Packet } from "node-av";
import { AVERROR_EAGAIN, AVERROR_EOF } from "node-av/constants";
import { checked } from "#lib/media/native/checked";

/** Keeps each packet until the next one's time is known, because only then is its length. */
export class HeldPackets {
  readonly #encoder: CodecContext;
  readonly #write: (packet: Packet) => Promise<void>;
  #held: Packet | undefined;

  constructor(encoder: CodecContext, write: (packet: Packet) => Promise<void>) {
    this.#encoder = encoder;
    this.#write = write;
  }

  /** Takes what the encoder has ready; what lies before time 0 is not part of the film. */
  async collect(): Promise<void> {
    for (;;) {
      const packet = new Packet();
      packet.alloc();
      const code = await this.#encoder.receivePacket(packet);
      if (code === AVERROR_EAGAIN || code === AVERROR_EOF) return packet.free();
      checked(code, "encoding a frame");
      if (packet.pts < 0n) {
        packet.free();
        continue;
      }
      await this.finish(packet.pts);
      this.#held = packet;
    }
  }

  /** Writes the packet that is held: it lasts until `end`. */
  async finish(end: bigint): Promise<void> {
    const packet = this.#held;
    if (!packet) return;
    packet.duration = end - packet.pts;
    await this.#write(packet);
    packet.free();
    this.#held = undefined;
  }
}
