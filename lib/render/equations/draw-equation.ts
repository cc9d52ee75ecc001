import type { Equation, EquationPiece } from "#lib/contracts/typeset";
import type { BlockContext } from "#lib/render/blocks/block";
import { fontOf } from "#lib/render/font-of";
import type { Surface } from "#lib/render/surface";

/** Text inside an equation is set at this size and scaled: canvas fonts of one px are not reliable. */
const textPx = 100;

/** Draws one piece; the surface stands on the baseline at the equation's left end, scaled to one unit an em. */
export function drawPiece<P>(
  surface: Surface<P>,
  context: Pick<BlockContext<P>, "glyphs" | "look" | "language">,
  equation: Equation,
  piece: EquationPiece,
  color: string,
): void {
  surface.save();
  if (piece.clip) {
    surface.beginPath();
    surface.rect(...piece.clip);
    surface.clip();
  }
  surface.transform(...piece.matrix);
  surface.fillStyle = color;
  if (piece.text !== undefined) {
    surface.scale(1 / textPx, 1 / textPx);
    surface.font = fontOf(context.look, "body", textPx, context.language);
    surface.fillText(piece.text, 0, 0);
  } else if (piece.glyph !== undefined) {
    const path = context.glyphs(equation, piece.glyph);
    if (path !== undefined) surface.fill(path);
  }
  surface.restore();
}

export interface EquationInk {
  color: string;
  /** Colour of a piece, where it differs. */
  colorOf?: (piece: EquationPiece) => string | undefined;
  /** 0 to 1, times the surface's own alpha. */
  alphaOf?: (piece: EquationPiece) => number;
}

/** Draws a whole equation with its baseline's left end at x, y (px), `em` px an em. */
export function drawEquation<P>(
  surface: Surface<P>,
  context: Pick<BlockContext<P>, "glyphs" | "look" | "language">,
  equation: Equation,
  place: { x: number; y: number; em: number },
  ink: EquationInk,
): void {
  surface.save();
  surface.translate(place.x, place.y);
  surface.scale(place.em, place.em);
  const base = surface.globalAlpha;
  for (const piece of equation.pieces) {
    const alpha = ink.alphaOf?.(piece) ?? 1;
    if (alpha <= 0) continue;
    surface.globalAlpha = base * alpha;
    drawPiece(surface, context, equation, piece, ink.colorOf?.(piece) ?? ink.color);
  }
  surface.restore();
}
