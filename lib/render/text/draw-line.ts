import type { TextRun } from "#lib/contracts/typeset";
import type { BlockContext } from "#lib/render/blocks/block";
import { drawEquation } from "#lib/render/equations/draw-equation";
import { withAlpha } from "#lib/render/looks/with-alpha";
import type { Surface } from "#lib/render/surface";
import type { Span } from "#lib/render/text/line-spans";
import { literalCode } from "#lib/render/text/literal-code";

export interface LineInk {
  color: string;
  strongColor?: string;
  direction: "ltr" | "rtl";
  /** px around inline code, and of an em of inline equations. */
  pad: number;
  em: number;
  fontOfKind(kind: TextRun["kind"]): string;
}

/** Draws a line with its left end at x and its baseline at y; a line that reads from the right has its first span there. */
export function drawLine<P>(
  surface: Surface<P>,
  context: BlockContext<P>,
  line: { spans: readonly Span[]; width: number },
  at: { x: number; y: number },
  ink: LineInk,
): void {
  surface.textAlign = "left";
  surface.direction = ink.direction;
  for (const span of line.spans) {
    const x = at.x + (ink.direction === "ltr" ? span.x : line.width - span.x - span.width);
    const color = span.kind === "strong" ? (ink.strongColor ?? ink.color) : ink.color;
    if (span.kind === "tex") {
      drawEquation(surface, context, span.equation, { x, y: at.y, em: ink.em }, { color });
      continue;
    }
    surface.font = ink.fontOfKind(span.kind);
    if (span.kind === "code") {
      surface.fillStyle = withAlpha(context.look.colors.quiet, 0.14);
      surface.beginPath();
      surface.roundRect(x, at.y - ink.em * 0.82, span.width, ink.em * 1.08, ink.pad);
      surface.fill();
      surface.fillStyle = color;
      surface.fillText(literalCode(span.text), x + ink.pad, at.y);
    } else {
      surface.fillStyle = color;
      surface.fillText(span.text, x, at.y);
    }
  }
}
