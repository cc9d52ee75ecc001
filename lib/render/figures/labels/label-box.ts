import type { Box, Size } from "#lib/render/box";
import type { Site } from "#lib/render/figures/outline";
import type { Spot } from "#lib/render/figures/spot";

const usualGap = 8;

/** Where the middle of a label is at a site: moved out until its box clears the site by the gap. */
export function middleAt(site: Site, size: Size): Spot {
  if (!site.toward) return site.at;
  const [x, y] = site.toward;
  const [w, h] = [size.width / 2, size.height / 2];
  if (site.flat) {
    // Clear of a whole line, not only of a spot.
    const clear = (site.gap ?? usualGap) + w * Math.abs(x) + h * Math.abs(y);
    return [site.at[0] + x * clear, site.at[1] + y * clear];
  }
  // Distance from a box's middle to its edge in that direction, rounded at the corners.
  const reach = Math.min(
    Math.abs(x) > 1e-6 ? w / Math.abs(x) : Infinity,
    Math.abs(y) > 1e-6 ? h / Math.abs(y) : Infinity,
  );
  const soft = Math.hypot(w * x, h * y);
  const by = (site.gap ?? usualGap) + Math.max(soft, 0.86 * reach);
  return [site.at[0] + x * by, site.at[1] + y * by];
}

export const boxAround = ([x, y]: Spot, { width, height }: Size): Box => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
});
