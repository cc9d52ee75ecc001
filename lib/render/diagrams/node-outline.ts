import type { nodeShapes } from "#lib/contracts/storyboard-blocks";
import type { Box } from "#lib/render/box";
import type { Surface } from "#lib/render/surface";

/** Fills and strokes the shape of a node in the surface's colours. */
export function nodeOutline<P>(
  surface: Surface<P>,
  shape: (typeof nodeShapes)[number],
  { x, y, width, height }: Box,
  corner: number,
): void {
  const [cx, cy] = [x + width / 2, y + height / 2];
  surface.beginPath();
  switch (shape) {
    case "box":
      surface.roundRect(x, y, width, height, corner);
      break;
    case "round":
      surface.roundRect(x, y, width, height, height / 2);
      break;
    case "circle":
      surface.arc(cx, cy, width / 2, 0, 2 * Math.PI);
      break;
    case "diamond":
      surface.moveTo(cx, y);
      surface.lineTo(x + width, cy);
      surface.lineTo(cx, y + height);
      surface.lineTo(x, cy);
      surface.closePath();
      break;
    case "database":
      drum(surface, { x, y, width, height });
      return;
    case "note":
      note(surface, { x, y, width, height }, Math.min(corner * 1.6, height * 0.3));
      return;
  }
  surface.fill();
  surface.stroke();
}

/** Part of a half ellipse's height that its control points stand out. */
const bulge = 4 / 3;

function drum<P>(surface: Surface<P>, { x, y, width, height }: Box): void {
  const lid = Math.min(height * 0.14, width * 0.12);
  const bottom = y + height - lid;
  surface.moveTo(x, y + lid);
  surface.bezierCurveTo(x, y + lid - bulge * lid, x + width, y + lid - bulge * lid, x + width, y + lid);
  surface.lineTo(x + width, bottom);
  surface.bezierCurveTo(x + width, bottom + bulge * lid, x, bottom + bulge * lid, x, bottom);
  surface.closePath();
  surface.fill();
  surface.stroke();
  surface.beginPath();
  surface.moveTo(x, y + lid);
  surface.bezierCurveTo(x, y + lid + bulge * lid, x + width, y + lid + bulge * lid, x + width, y + lid);
  surface.stroke();
}

function note<P>(surface: Surface<P>, { x, y, width, height }: Box, fold: number): void {
  surface.moveTo(x, y);
  surface.lineTo(x + width - fold, y);
  surface.lineTo(x + width, y + fold);
  surface.lineTo(x + width, y + height);
  surface.lineTo(x, y + height);
  surface.closePath();
  surface.fill();
  surface.stroke();
  surface.beginPath();
  surface.moveTo(x + width - fold, y);
  surface.lineTo(x + width - fold, y + fold);
  surface.lineTo(x + width, y + fold);
  surface.stroke();
}
