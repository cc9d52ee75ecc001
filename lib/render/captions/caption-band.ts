import type { Size } from "#lib/render/box";

/** Where captions lie and how large they are set; px. */
export interface CaptionBand {
  /** Size of letters, and the least that shrinking may come to. */
  px: number;
  leastPx: number;
  leading: number;
  /** Widest line. */
  room: number;
  /** From the letters to the edge of their panel. */
  pad: { x: number; y: number };
  /** The band has room for two lines; captions stand at its bottom. */
  top: number;
  bottom: number;
}

/** Languages whose letters reach further up and down. */
const tall = /^(ar|fa|ur|ps|ug|sd|he|yi|hi|mr|ne|bn|ta|te|ml|kn|gu|pa|th|lo|km|my)\b/;
const leastShare = 0.032;

/** The band of a frame. On tall frames it lies above what phone apps lay over the lower fifth. */
export function captionBand(frame: Size, language: string): CaptionBand {
  const unit = Math.min(frame.width, frame.height) / 720;
  const ratio = frame.width / frame.height;
  const [units, gap, side] = ratio < 0.8 ? [46, 250, 56] : ratio < 1.2 ? [36, 40, 56] : [32, 36, 88];
  const leastPx = leastShare * frame.height;
  const px = Math.max(units * unit, leastPx);
  const leading = tall.test(language) ? 1.5 : 1.28;
  const pad = { x: 0.62 * px, y: 0.32 * px };
  const bottom = frame.height - gap * unit;
  const room = frame.width - 2 * side * unit - 2 * pad.x;
  return { px, leastPx, leading, room, pad, top: bottom - 2 * leading * px - 2 * pad.y, bottom };
}

/** Height in px that the band takes from the frame's bottom, the space above it included. */
export function captionRoom(frame: Size, language: string): number {
  const unit = Math.min(frame.width, frame.height) / 720;
  return Math.ceil(frame.height - captionBand(frame, language).top + 16 * unit);
}
