import type { Box } from "#lib/render/box";
import type { Reader } from "#lib/render/figures/object-drawing";
import type { PreparedObject } from "#lib/render/figures/prepared-object";
import { spotsOf } from "#lib/render/figures/run";
import { type Bounds, boundsOf } from "#lib/render/figures/spot";

const roomy: ReadonlySet<string> = new Set(["polygon", "circle", "area"]);
/** How many times a label's size an area must be across for the name in it to grow, and how much it may. */
const roomPerSize = 4.6;
const mostGrowth = 1.7;

/**
 * Sizes of labels in px: `px`, and more inside large areas. `bounds` are the figure's, `box` is what it fills.
 */
export function labelSizes(
  px: number,
  bounds: Bounds,
  box: Box,
  readAt: (seconds: number) => Reader,
): (object: PreparedObject) => number {
  const scale = Math.min(
    box.width / Math.max(bounds[2] - bounds[0], 1e-9),
    box.height / Math.max(bounds[3] - bounds[1], 1e-9),
  );
  return (object) => {
    const { type } = object.object;
    const filled = type === "area" || ("fill" in object.object ? object.object.fill !== "none" : true);
    if (!roomy.has(type) || !filled) return px;
    const own = boundsOf(spotsOf(object.runs(readAt(0), { scale: [scale, scale], domain: [bounds[0], bounds[2]] }, 0)));
    const across = own ? Math.min(own[2] - own[0], own[3] - own[1]) * scale : 0;
    return px * Math.min(mostGrowth, Math.max(1, across / (roomPerSize * px)));
  };
}
