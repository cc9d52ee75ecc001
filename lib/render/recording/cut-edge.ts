import type { Box } from "#lib/render/box";

/** A straight line from (x0, y0) to (x1, y1) in frame px. */
export type Edge = readonly [number, number, number, number];

/** The part of a line inside a box (Liang-Barsky), or nothing. */
export function cutEdge([x0, y0, x1, y1]: Edge, box: Box): Edge | undefined {
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  if (
    (x0 < box.x && x1 < box.x) ||
    (x0 > right && x1 > right) ||
    (y0 < box.y && y1 < box.y) ||
    (y0 > bottom && y1 > bottom)
  )
    return undefined;
  let from = 0;
  let to = 1;
  const [dx, dy] = [x1 - x0, y1 - y0];
  const sides = [
    [-dx, x0 - box.x],
    [dx, box.x + box.width - x0],
    [-dy, y0 - box.y],
    [dy, box.y + box.height - y0],
  ] as const;
  for (const [towards, distance] of sides) {
    if (towards === 0) {
      if (distance < 0) return undefined;
      continue;
    }
    const at = distance / towards;
    if (towards < 0) from = Math.max(from, at);
    else to = Math.min(to, at);
  }
  return to > from ? [x0 + from * dx, y0 + from * dy, x0 + to * dx, y0 + to * dy] : undefined;
}

export const lengthOf = ([x0, y0, x1, y1]: Edge): number => Math.hypot(x1 - x0, y1 - y0);
