import { FilterGraph, Frame } from "node-av";
import { AVERROR_EAGAIN, AVERROR_EOF } from "node-av/constants";
import { checked, present } from "#lib/media/native/checked";

const sampleFormats: Readonly<Record<number, string>> = {
  1: "s16",
  2: "s32",
  3: "flt",
  6: "s16p",
  7: "s32p",
  8: "fltp",
};

/** Frames through an FFmpeg audio filter chain, drained to the end. The frame is reused by the next step. */
export async function* filterAudio(frames: AsyncIterable<Frame>, chain: string): AsyncGenerator<Frame> {
  using graph = new FilterGraph();
  graph.alloc();
  using out = new Frame();
  out.alloc();
  let ends: ReturnType<typeof connect> | undefined;
  async function* given(frame: Frame | null): AsyncGenerator<Frame> {
    if (!ends) return;
    checked(await ends.source.buffersrcAddFrame(frame), "filtering sound");
    for (;;) {
      const code = await ends.sink.buffersinkGetFrame(out);
      if (code === AVERROR_EAGAIN || code === AVERROR_EOF) return;
      checked(code, "filtering sound");
      yield out;
      out.unref();
    }
  }
  for await (const frame of frames) {
    ends ??= connect(graph, frame, chain);
    yield* given(frame);
  }
  yield* given(null);
}

function connect(graph: FilterGraph, first: Frame, chain: string) {
  const format = present(sampleFormats[first.format], `a name for sample format ${first.format}`);
  // A file may not say which speakers its channels are for; their number is enough.
  const layout = first.channelLayout.mask === 0n ? `${first.channels}c` : `0x${first.channelLayout.mask.toString(16)}`;
  const rate = first.sampleRate;
  const described =
    `abuffer@in=sample_rate=${rate}:sample_fmt=${format}:channel_layout=${layout}:time_base=1/${rate},` +
    `${chain},abuffersink@out`;
  checked(graph.parse2(described), `setting up the filters ${chain}`);
  checked(graph.configSync(), `setting up the filters ${chain}`);
  const filters = present(graph.filters, "the filters");
  const source = filters.find((filter) => filter.filter?.name === "abuffer");
  const sink = filters.find((filter) => filter.filter?.name === "abuffersink");
  return { source: present(source, "a source"), sink: present(sink, "a sink") };
}
