import { type CodecContext, Frame } from "node-av";
import { checked, present } from "#lib/media/native/checked";
import type { PixelArea } from "#lib/media/native/hint-changes";

/** A picture as the encoder takes it: luma, and two planes of colour at half the width and height, row after row. */
export interface Planes {
  y: Uint8Array;
  u: Uint8Array;
  v: Uint8Array;
  /** Bytes from one luma row to the next; colour rows take half of it. */
  stride: number;
}

/** Rows that are copied together, an even number. */
const bandRows = 16;

/**
 * Two frames that take turns. Pictures are copied in: a frame made around the caller's memory would show what is drawn
 * next while the encoder still reads it.
 */
export class CopiedFrames implements Disposable {
  readonly #frames: readonly [WritableFrame, WritableFrame];
  #turn = 0;

  constructor(encoder: CodecContext) {
    this.#frames = [emptyFrame(encoder), emptyFrame(encoder)];
  }

  /**
   * A frame with a picture on it. `areas`: all in which it differs from the picture of the call before; absent, it may
   * differ anywhere.
   */
  next(planes: Planes, areas?: readonly PixelArea[]): Frame {
    for (const { missed } of this.#frames) noteMissed(missed, areas);
    this.#turn = 1 - this.#turn;
    const { frame, data, missed } = this.#frames[this.#turn === 0 ? 0 : 1];
    const { width, height, linesize } = frame;
    const half = planes.stride / 2;
    for (let from = missed.indexOf(1); from >= 0; ) {
      const end = missed.indexOf(0, from);
      const to = end < 0 ? missed.length : end;
      const [top, bottom] = [from * bandRows, Math.min(height, to * bandRows)];
      copyRows(planes.y, planes.stride, data[0], linesize[0], width, top, bottom);
      copyRows(planes.u, half, data[1], linesize[1], width / 2, top / 2, bottom / 2);
      copyRows(planes.v, half, data[2], linesize[2], width / 2, top / 2, bottom / 2);
      from = missed.indexOf(1, to);
    }
    missed.fill(0);
    return frame;
  }

  [Symbol.dispose](): void {
    for (const { frame } of this.#frames) frame.free();
  }
}

/** `data` is asked for once: every asking makes new views of the frame's memory. */
interface WritableFrame {
  frame: Frame;
  data: readonly Uint8Array[];
  /** A byte for each band of rows: 1 when the picture has changed there since it was copied. */
  missed: Uint8Array;
}

function emptyFrame(encoder: CodecContext): WritableFrame {
  const frame = new Frame();
  frame.alloc();
  frame.width = encoder.width;
  frame.height = encoder.height;
  frame.format = encoder.pixelFormat;
  frame.timeBase = encoder.timeBase;
  frame.colorRange = encoder.colorRange;
  frame.colorPrimaries = encoder.colorPrimaries;
  frame.colorTrc = encoder.colorTrc;
  frame.colorSpace = encoder.colorSpace;
  frame.chromaLocation = encoder.chromaLocation;
  checked(frame.getBuffer(1), "allocating a frame");
  const missed = new Uint8Array(Math.ceil(encoder.height / bandRows)).fill(1);
  return { frame, data: present(frame.data, "a frame's memory"), missed };
}

function noteMissed(missed: Uint8Array, areas: readonly PixelArea[] | undefined): void {
  if (!areas) return void missed.fill(1);
  for (const { top, height } of areas) {
    missed.fill(1, Math.max(0, Math.floor(top / bandRows)), Math.max(0, Math.ceil((top + height) / bandRows)));
  }
}

/** Rows from `top` up to `bottom`. */
function copyRows(
  from: Uint8Array,
  fromStride: number,
  to: Uint8Array | undefined,
  toStride: number | undefined,
  width: number,
  top: number,
  bottom: number,
): void {
  if (!to || !toStride) throw new Error("a plane is missing");
  if (fromStride === toStride) {
    to.set(from.subarray(top * toStride, bottom * toStride), top * toStride);
    return;
  }
  for (let row = top; row < bottom; row += 1) {
    to.set(from.subarray(row * fromStride, row * fromStride + width), row * toStride);
  }
}
