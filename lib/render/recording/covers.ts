import { type Box, sharedArea } from "#lib/render/box";

/** Corners of closed outlines in frame px. */
export type Outlines = readonly (readonly (readonly [number, number])[])[];

/** What was filled so that nothing shows through. */
export interface Cover {
  outlines: Outlines;
  /** Around them. */
  box: Box;
}

const see = 0.7;
/** What of an opacity is written into a colour; gradients let something through. */
function opacityOf(style: string | object): number {
  if (typeof style !== "string") return 0;
  const [, six] = /^#[0-9a-f]{6}([0-9a-f]{2})$/i.exec(style) ?? [];
  if (six !== undefined) return Number.parseInt(six, 16) / 255;
  const [, alpha] = /^(?:rgba|hsla)\(.*[,/]\s*([\d.]+)\s*\)$/.exec(style) ?? [];
  return alpha === undefined ? 1 : Number(alpha);
}

/** Whether nothing can be read through a fill. */
export const isOpaque = (style: string | object, alpha: number): boolean => alpha * opacityOf(style) >= see;

/** Share of a box that lies inside outlines (even-odd), by a raster of points. */
export function coveredShare(box: Box, { outlines, box: around }: Cover): number {
  if (sharedArea(box, around) <= 0) return 0;
  const [across, down] = [9, 3];
  let inside = 0;
  for (let i = 0; i < across; i++) {
    for (let j = 0; j < down; j++) {
      const x = box.x + (box.width * (i + 0.5)) / across;
      const y = box.y + (box.height * (j + 0.5)) / down;
      if (contains(outlines, x, y)) inside += 1;
    }
  }
  return inside / (across * down);
}

function contains(outlines: Outlines, x: number, y: number): boolean {
  let odd = false;
  for (const outline of outlines) {
    for (const [i, [x1, y1]] of outline.entries()) {
      const [x0, y0] = outline[(i + outline.length - 1) % outline.length] ?? [x1, y1];
      if (y0 > y !== y1 > y && x < x0 + ((x1 - x0) * (y - y0)) / (y1 - y0)) odd = !odd;
    }
  }
  return odd;
}
