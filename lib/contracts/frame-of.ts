// Without zod: the browser has these long before it needs a schema.

export const aspectRatios = ["16:9", "9:16", "1:1", "4:3", "21:9"] as const;
type AspectRatio = (typeof aspectRatios)[number];

export const qualities = ["low", "medium", "high", "ultra"] as const;
type Quality = (typeof qualities)[number];

/** A picture's size in pixels (both even) and its rate in frames a second. */
export interface Frame {
  width: number;
  height: number;
  fps: number;
}

const sixteenNinths = {
  low: { width: 854, height: 480, fps: 30 },
  medium: { width: 1280, height: 720, fps: 30 },
  high: { width: 1920, height: 1080, fps: 60 },
  ultra: { width: 3840, height: 2160, fps: 30 },
} as const satisfies Record<Quality, Frame>;

/** Size in units of the short side (16:9 stands as in the table above). */
const shapes = {
  "16:9": [16 / 9, 1],
  "9:16": [1, 16 / 9],
  "1:1": [1, 1],
  "4:3": [4 / 3, 1],
  "21:9": [21 / 9, 1],
} as const satisfies Record<AspectRatio, readonly [number, number]>;

const even = (x: number): number => 2 * Math.round(x / 2);

/** The frame of a film: short side and rate from the quality, shape from the ratio. */
export function frameOf(quality: Quality, aspectRatio: AspectRatio): Frame {
  const { height: side, width, fps } = sixteenNinths[quality];
  if (aspectRatio === "16:9") return { width, height: side, fps };
  if (aspectRatio === "9:16") return { width: side, height: width, fps };
  const [w, h] = shapes[aspectRatio];
  return { width: even(side * w), height: even(side * h), fps };
}
