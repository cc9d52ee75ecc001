import type { Frame } from "node-av";
import { AV_FRAME_DATA_VIDEO_HINT, AV_VIDEO_HINT_TYPE_CHANGED } from "node-av/constants";

/** A rectangle of a picture, whole pixels. May reach past its edges. */
export interface PixelArea {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** AVVideoHint (libavutil/video_hint.h) on 64-bit systems: count, offset and size of the areas, kind, padding. */
const headBytes = 32;
/** AVVideoRect: four unsigned 32-bit numbers. */
const areaBytes = 16;

/**
 * Tells the encoder that nothing differs from the frame before outside these areas: it keeps what it has there without
 * looking. Without areas it looks everywhere.
 */
export function hintChanges(frame: Frame, areas: readonly PixelArea[] | undefined): void {
  frame.removeSideData(AV_FRAME_DATA_VIDEO_HINT);
  if (!areas) return;
  const { width, height } = frame;
  const data = frame.newSideData(AV_FRAME_DATA_VIDEO_HINT, headBytes + areas.length * areaBytes);
  data.fill(0);
  data.writeBigUInt64LE(BigInt(areas.length), 0);
  data.writeBigUInt64LE(BigInt(headBytes), 8);
  data.writeBigUInt64LE(BigInt(areaBytes), 16);
  data.writeUInt32LE(AV_VIDEO_HINT_TYPE_CHANGED, 24);
  for (const [i, area] of areas.entries()) {
    // The encoder does not check: an area past the edge would be written past its memory.
    const left = Math.min(width, Math.max(0, area.left));
    const top = Math.min(height, Math.max(0, area.top));
    const right = Math.min(width, Math.max(left, area.left + area.width));
    const bottom = Math.min(height, Math.max(top, area.top + area.height));
    for (const [n, value] of [left, top, right - left, bottom - top].entries()) {
      data.writeUInt32LE(value, headBytes + i * areaBytes + n * 4);
    }
  }
}
