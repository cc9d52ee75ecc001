import type { ModelRatio, Resolution } from "#lib/contracts/model-card";

/** px of the short side. */
const shortSides: Readonly<Record<Resolution, number>> = {
  "360p": 360,
  "480p": 480,
  "512p": 512,
  "720p": 720,
  "768p": 768,
  "1080p": 1080,
  "2k": 1440,
  "4k": 2160,
};

const even = (x: number): number => 2 * Math.round(x / 2);

/** A frame's size in even px: the short side, and the shape. */
export function frameSize(shortSide: number, ratio: ModelRatio): { width: number; height: number } {
  const [w = 16, h = 9] = ratio.split(":").map(Number);
  return w >= h
    ? { width: even((shortSide * w) / h), height: shortSide }
    : { width: shortSide, height: even((shortSide * h) / w) };
}

export const shortSideOf = (resolution: Resolution): number => shortSides[resolution];
