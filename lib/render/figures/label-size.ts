import type { Box, Size } from "#lib/render/box";
import type { Reader } from "#lib/render/figures/object-drawing";
import type { PreparedObject } from "#lib/render/figures/prepared-object";
import { spotsOf } from "#lib/render/figures/run";
import { type Bounds, boundsOf } from "#lib/render/figures/spot";

const roomy: ReadonlySet<string> = new Set(["polygon", "circle", "area"]);
/** How many times a label's size an area must be across for the name in it to grow, and how much it may. */
const roomPerSize = 4.6;
const mostGrowth = 1.7;
/** Widest label, in its sizes. */
const usualWidth = 10;

/** Part of an area's width and height that is room for its name, and units that the name keeps from its edges. */
const insidePart = 0.88;
const edge = 5;
/** Units that a figure keeps from the edges of its box. */
const border = 8;

/** How large a label is wished, how wide it may become, and the room in its area, px. */
export interface LabelSize {
  px: number;
  width: number;
  inside?: Size;
}

/**
 * Sizes of labels: `px`, and more inside large areas. `bounds` are the figure's, `box` is what it fills.
 */
export function labelSizes(
  { px, unit }: { px: number; unit: number },
  bounds: Bounds,
  box: Box,
  readAt: (seconds: number) => Reader,
): (object: PreparedObject) => LabelSize {
  const scale = Math.min(
    (box.width - 2 * border * unit) / Math.max(bounds[2] - bounds[0], 1e-9),
    (box.height - 2 * border * unit) / Math.max(bounds[3] - bounds[1], 1e-9),
  );
  const room = (side: number): number => Math.min(side * insidePart, side - 2 * edge * unit);
  const width = usualWidth * px;
  return (object) => {
    const { type } = object.object;
    const usual = type === "circle" ? "none" : "soft";
    const filled = type === "area" || ("fill" in object.object ? (object.object.fill ?? usual) : usual) !== "none";
    if (!roomy.has(type) || !filled) return { px, width };
    const own = boundsOf(spotsOf(object.runs(readAt(0), { scale: [scale, scale], domain: [bounds[0], bounds[2]] }, 0)));
    const [wide, high] = own ? [(own[2] - own[0]) * scale, (own[3] - own[1]) * scale] : [0, 0];
    const grown = px * Math.min(mostGrowth, Math.max(1, Math.min(wide, high) / (roomPerSize * px)));
    return { px: grown, width, inside: { width: room(wide), height: room(high) } };
  };
}
