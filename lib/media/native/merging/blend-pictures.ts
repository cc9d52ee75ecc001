import { FilterGraph, Frame } from "node-av";
import { AV_BUFFERSRC_FLAG_KEEP_REF } from "node-av/constants";
import { checked } from "#lib/media/native/checked";
import { endOf } from "#lib/media/native/merging/graph-end";
import { transitionChains } from "#lib/media/native/merging/transition-chains";
import type { FilmedMerge, MergePlan } from "#lib/media/running/merging";

/** Ticks a second of a transition's own time: eased steps are much finer than frames. */
const microseconds = 1_000_000;

/**
 * `count` pictures on the way from one clip to the next: the first is still the one before, after the last comes the
 * next one by itself. Each picture takes one of either clip. The frame is reused.
 */
export async function* blendPictures(
  from: AsyncGenerator<Frame>,
  to: AsyncGenerator<Frame>,
  kind: FilmedMerge,
  count: number,
  { width, height, fps }: MergePlan["frame"],
): AsyncGenerator<Frame> {
  const { chain, ease } = transitionChains[kind];
  const seconds = count / fps;
  const ends = `video_size=${width}x${height}:pix_fmt=yuv420p:time_base=1/${microseconds}:pixel_aspect=1/1:frame_rate=${fps}/1:colorspace=bt709:range=tv`;
  using graph = new FilterGraph();
  graph.alloc();
  const whole =
    `buffer@a=${ends}[a];buffer@b=${ends}[b];${chain({ width, height, fps, seconds })},` +
    "format=yuv420p,setsar=1,buffersink@out";
  checked(graph.parse2(whole), `setting up the filters ${whole}`);
  checked(graph.configSync(), `setting up the filters ${whole}`);
  const [a, b, sink] = [endOf(graph, "buffer@a"), endOf(graph, "buffer@b"), endOf(graph, "buffersink@out")];
  using out = new Frame();
  out.alloc();
  let given = 0;
  let last = -1;
  for (let index = 0; index < count; index += 1) {
    const time = Math.max(last + 1, Math.round(ease(index / count) * seconds * microseconds));
    last = time;
    for (const [end, pictures] of [
      [a, from],
      [b, to],
    ] as const) {
      const next = await pictures.next();
      if (next.done) throw new Error("a picture to blend is missing");
      next.value.pts = BigInt(time);
      checked(await end.buffersrcAddFrame(next.value, AV_BUFFERSRC_FLAG_KEEP_REF), "blending");
    }
    for (; (await sink.buffersinkGetFrame(out)) >= 0; given += 1) {
      yield out;
      out.unref();
    }
  }
  for (const end of [a, b]) checked(await end.buffersrcAddFrame(null), "blending");
  for (; given < count && (await sink.buffersinkGetFrame(out)) >= 0; given += 1) {
    yield out;
    out.unref();
  }
  if (given !== count) throw new Error(`${given} of ${count} pictures came of ${kind}`);
}
