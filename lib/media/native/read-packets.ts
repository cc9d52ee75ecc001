import { type FormatContext, Packet } from "node-av";
import { AVERROR_EOF } from "node-av/constants";
import { checked } from "#lib/media/native/checked";

/** Packets of one stream in file order. The packet is reused: take what you need before asking for the next. */
export async function* readPackets(input: FormatContext, streamIndex: number): AsyncGenerator<Packet> {
  using packet = new Packet();
  packet.alloc();
  for (;;) {
    const code = await input.readFrame(packet);
    if (code === AVERROR_EOF) return;
    checked(code, "reading a packet");
    if (packet.streamIndex === streamIndex) yield packet;
    packet.unref();
  }
}
