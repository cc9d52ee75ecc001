import type { Box } from "#lib/render/box";
import type { Detail } from "#lib/render/figures/object-drawing";
import type { Bounds, Spot } from "#lib/render/figures/spot";

/** From figure units to px. */
export interface View {
  toPx(spot: Spot): Spot;
  detail: Detail;
  /** Where infinite lines end and curves are cut, px. */
  frame: Bounds;
}

/** px kept free on each side of the drawn lines, for labels and strokes: [left, top, right, bottom]. */
export type Pads = readonly [number, number, number, number];

/** Equal scale on both axes; what is drawn stands in the middle of what the pads leave of the box. */
export function figureView(bounds: Bounds, box: Box, pads: Pads): View {
  const [x0, y0, x1, y1] = bounds;
  const room = {
    width: Math.max(1, box.width - pads[0] - pads[2]),
    height: Math.max(1, box.height - pads[1] - pads[3]),
  };
  const scale = Math.min(room.width / Math.max(x1 - x0, 1e-9), room.height / Math.max(y1 - y0, 1e-9));
  const left = box.x + pads[0] + room.width / 2 - (scale * (x0 + x1)) / 2;
  const bottom = box.y + pads[1] + room.height / 2 + (scale * (y0 + y1)) / 2;
  const reach = 24 / scale;
  return {
    toPx: ([x, y]) => [left + scale * x, bottom - scale * y],
    detail: { scale: [scale, scale], domain: [x0, x1] },
    frame: [
      left + scale * (x0 - reach),
      bottom - scale * (y1 + reach),
      left + scale * (x1 + reach),
      bottom - scale * (y0 - reach),
    ],
  };
}

/** Axes that fill a box: each with its own scale. */
export function axesView(x: readonly [number, number], y: readonly [number, number], box: Box): View {
  const scale: Spot = [box.width / (x[1] - x[0]), box.height / (y[1] - y[0])];
  return {
    toPx: (spot) => [box.x + (spot[0] - x[0]) * scale[0], box.y + box.height - (spot[1] - y[0]) * scale[1]],
    detail: { scale, domain: x },
    frame: [box.x, box.y, box.x + box.width, box.y + box.height],
  };
}
