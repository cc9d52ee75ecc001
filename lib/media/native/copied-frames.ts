import { type CodecContext, Frame } from "node-av";
import { checked, present } from "#lib/media/native/checked";

/** A picture as the encoder takes it: luma, and two planes of colour at half the width and height, row after row. */
export interface Planes {
  y: Uint8Array;
  u: Uint8Array;
  v: Uint8Array;
  /** Bytes from one luma row to the next; colour rows take half of it. */
  stride: number;
}

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

  next(planes: Planes): Frame {
    this.#turn = 1 - this.#turn;
    const { frame, data } = this.#frames[this.#turn === 0 ? 0 : 1];
    const { stride } = planes;
    const half = stride / 2;
    copyRows(planes.y, stride, data[0], frame.linesize[0], frame.width, frame.height);
    copyRows(planes.u, half, data[1], frame.linesize[1], frame.width / 2, frame.height / 2);
    copyRows(planes.v, half, data[2], frame.linesize[2], frame.width / 2, frame.height / 2);
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
  return { frame, data: present(frame.data, "a frame's memory") };
}

function copyRows(
  from: Uint8Array,
  fromStride: number,
  to: Uint8Array | undefined,
  toStride: number | undefined,
  width: number,
  height: number,
): void {
  if (!to || !toStride) throw new Error("a plane is missing");
  if (fromStride === toStride) {
    to.set(from.subarray(0, toStride * height));
    return;
  }
  for (let row = 0; row < height; row += 1) {
    to.set(from.subarray(row * fromStride, row * fromStride + width), row * toStride);
  }
}
