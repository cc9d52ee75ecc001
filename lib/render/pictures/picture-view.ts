import type { PictureMotion } from "#lib/contracts/storyboard-pictures";

/** Where a camera is before a picture. Offsets are shares of the area; the picture reaches `overscan` beyond every edge. */
export interface PictureView {
  /** 1 or more, around the focus. */
  zoom: number;
  /** The picture's shift, -overscan to overscan. */
  x: number;
  y: number;
  /** How much less far things move: 0 = all alike, 1 = the farthest stand still. */
  spread: number;
}

/** How far a moving picture reaches beyond each edge of its area, as a share of it. */
export const overscan = 0.07;
const closer = 0.15;
/** Seconds in which a camera may go its whole way; in a shorter scene it goes less far, not faster. */
const wholeWaySeconds = 9;

/** A drift that never quite stops, gentle at both ends. */
const drift = (t: number): number => 0.7 * t + 0.3 * t * t * (3 - 2 * t);

/** The camera at a moment of a scene (seconds): a pure function. */
export function pictureView(motion: PictureMotion, seconds: number, durationSeconds: number): PictureView {
  const reach = Math.min(1, durationSeconds / wholeWaySeconds);
  const u = drift(Math.min(1, Math.max(0, seconds / Math.max(0.1, durationSeconds))));
  const way = (2 * u - 1) * reach * overscan;
  const { kind, direction } = motion;
  const out = direction === "out";
  const near = (out ? 1 - u : u) * closer * reach;
  const [dx, dy] = steps[direction ?? "right"];
  switch (kind) {
    case "still":
      return { zoom: 1, x: 0, y: 0, spread: 0 };
    case "zoom":
      return { zoom: 1 + near, x: 0, y: 0, spread: 0.5 };
    case "pan":
      return { zoom: 1, x: -dx * way, y: -dy * way, spread: 0.35 };
    case "ken_burns":
      return { zoom: 1.02 + near, x: -dx * way * 0.6, y: -(dy || 0.45) * way * 0.6, spread: 0.4 };
    case "parallax":
      return { zoom: 1 + 0.06 * reach * (out ? 1 - u : u), x: -dx * way, y: -dy * way, spread: 1 };
  }
}

const steps = {
  in: [1, 0],
  out: [1, 0],
  right: [1, 0],
  left: [-1, 0],
  up: [0, -1],
  down: [0, 1],
} as const satisfies Record<NonNullable<PictureMotion["direction"]>, readonly [number, number]>;
