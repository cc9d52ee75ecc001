import type { Ink } from "#lib/film/ink/ink";

export type Point = readonly [number, number];

/** What smooth edges reach beyond a shape, px. */
export const smooth = 1.5;

/** Ink as far as a clip lets it show; a clip's edge is as smooth as any. */
export function within(ink: Ink, clip: Ink): Ink {
  return {
    key: ink.key,
    left: Math.max(ink.left, clip.left - smooth),
    top: Math.max(ink.top, clip.top - smooth),
    right: Math.min(ink.right, clip.right + smooth),
    bottom: Math.min(ink.bottom, clip.bottom + smooth),
  };
}

/** The least box around points. */
export function aroundPoints(points: readonly Point[]): Omit<Ink, "key"> {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}
