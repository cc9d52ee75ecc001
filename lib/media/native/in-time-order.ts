import type { Packet, Stream } from "node-av";

/** Packets for a stream of the output; `time` is what theirs are counted in. */
export interface Source {
  stream: Stream;
  time: { num: number; den: number };
  packets: AsyncGenerator<Packet>;
}

/** Packets of all sources, earliest first: the muxer would hold whole streams in memory otherwise. */
export async function* inTimeOrder(sources: readonly Source[]): AsyncGenerator<Source & { packet: Packet }> {
  const heads = await Promise.all(sources.map(async (source) => ({ source, next: await source.packets.next() })));
  for (;;) {
    const waiting = heads.flatMap((head) => (head.next.done ? [] : [{ head, packet: head.next.value }]));
    const seconds = ({ head, packet }: (typeof waiting)[number]) =>
      (Number(packet.dts) * head.source.time.num) / head.source.time.den;
    const first = waiting.sort((a, b) => seconds(a) - seconds(b))[0];
    if (!first) return;
    yield { ...first.head.source, packet: first.packet };
    first.head.next = await first.head.source.packets.next();
  }
}
