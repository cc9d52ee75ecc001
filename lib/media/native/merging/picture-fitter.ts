import { FilterGraph, Frame } from "node-av";
import { AV_BUFFERSRC_FLAG_KEEP_REF } from "node-av/constants";
import { checked } from "#lib/media/native/checked";
import { ticksPerSecond } from "#lib/media/native/film-time";
import { fitChain } from "#lib/media/native/merging/fit-picture";
import { endOf, type GraphEnd } from "#lib/media/native/merging/graph-end";
import type { Backdrop, ClipSurvey } from "#lib/media/running/merging";

interface Fitting {
  picture: ClipSurvey["picture"];
  frame: { width: number; height: number };
  backdrop: Backdrop;
}

/** Brings the pictures of one clip into a film's frame, one by one, also where they change their form on the way. */
export class PictureFitter implements Disposable {
  readonly #fitting: Fitting;
  readonly #out = new Frame();
  #graph: { form: string; graph: FilterGraph; source: GraphEnd; sink: GraphEnd } | undefined;
  #count = 0n;

  constructor(fitting: Fitting) {
    this.#fitting = fitting;
    this.#out.alloc();
  }

  /** The picture as the film shows it; good until the next call. */
  async fit(frame: Frame): Promise<Frame> {
    const { source, sink } = this.#graphFor(frame);
    frame.pts = this.#count;
    this.#count += 1n;
    checked(await source.buffersrcAddFrame(frame, AV_BUFFERSRC_FLAG_KEEP_REF), "fitting a picture");
    this.#out.unref();
    checked(await sink.buffersinkGetFrame(this.#out), "fitting a picture");
    return this.#out;
  }

  #graphFor({ width, height, format, colorSpace, colorRange }: Frame) {
    const form = `video_size=${width}x${height}:pix_fmt=${format}:colorspace=${colorSpace}:range=${colorRange}`;
    if (this.#graph?.form === form) return this.#graph;
    this.#graph?.graph.free();
    const { picture, frame, backdrop } = this.#fitting;
    const graph = new FilterGraph();
    graph.alloc();
    const chain = fitChain({ ...picture, width, height }, frame, backdrop);
    const whole = `buffer@in=${form}:time_base=1/${ticksPerSecond}:pixel_aspect=1/1,${chain},buffersink@out`;
    checked(graph.parse2(whole), `setting up the filters ${whole}`);
    checked(graph.configSync(), `setting up the filters ${whole}`);
    this.#graph = { form, graph, source: endOf(graph, "buffer@in"), sink: endOf(graph, "buffersink@out") };
    return this.#graph;
  }

  [Symbol.dispose](): void {
    this.#graph?.graph.free();
    this.#out.free();
  }
}
