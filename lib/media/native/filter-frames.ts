import { FilterGraph, Frame } from "node-av";
import { AV_BUFFERSRC_FLAG_KEEP_REF, AVERROR_EAGAIN, AVERROR_EOF } from "node-av/constants";
import { checked, present } from "#lib/media/native/checked";

/** The names of FFmpeg's ends of a chain for one kind of frames. */
interface Ends {
  source: "abuffer" | "buffer";
  sink: "abuffersink" | "buffersink";
}

/**
 * Frames through an FFmpeg filter chain, drained to the end; `described` tells the first frame's form as the source
 * wants it. The frame is reused by the next step.
 */
export async function* filterFrames(
  frames: AsyncIterable<Frame>,
  chain: string,
  ends: Ends,
  described: (first: Frame) => string,
): AsyncGenerator<Frame> {
  using graph = new FilterGraph();
  graph.alloc();
  using out = new Frame();
  out.alloc();
  let connected: ReturnType<typeof connect> | undefined;
  async function* given(frame: Frame | null): AsyncGenerator<Frame> {
    if (!connected) return;
    // Kept: the giver may give it again.
    checked(await connected.source.buffersrcAddFrame(frame, AV_BUFFERSRC_FLAG_KEEP_REF), "filtering");
    for (;;) {
      const code = await connected.sink.buffersinkGetFrame(out);
      if (code === AVERROR_EAGAIN || code === AVERROR_EOF) return;
      checked(code, "filtering");
      yield out;
      out.unref();
    }
  }
  for await (const frame of frames) {
    connected ??= connect(graph, `${ends.source}@in=${described(frame)},${chain},${ends.sink}@out`, ends);
    yield* given(frame);
  }
  yield* given(null);
}

function connect(graph: FilterGraph, chain: string, ends: Ends) {
  checked(graph.parse2(chain), `setting up the filters ${chain}`);
  checked(graph.configSync(), `setting up the filters ${chain}`);
  const filters = present(graph.filters, "the filters");
  const source = filters.find((filter) => filter.filter?.name === ends.source);
  const sink = filters.find((filter) => filter.filter?.name === ends.sink);
  return { source: present(source, "a source"), sink: present(sink, "a sink") };
}
