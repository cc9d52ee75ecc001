import type { BlockContext, SceneElement } from "#lib/render/blocks/block";
import { type CodeFocus, codeFocus } from "#lib/render/blocks/code-focus";
import { type CodeRow, columnsOf } from "#lib/render/blocks/code-rows";
import { type Box, grown } from "#lib/render/box";
import { fontOf } from "#lib/render/font-of";
import { mix } from "#lib/render/looks/mix";
import { withAlpha } from "#lib/render/looks/with-alpha";
import type { Surface } from "#lib/render/surface";

/** Code set into rows, px. */
export interface PlacedCode {
  rows: readonly CodeRow[];
  /** Lines of code. */
  lines: number;
  numbered: boolean;
  at: {
    panel: Box;
    top: number;
    /** Right edge of the line numbers. */
    numbersEnd: number;
    left: number;
    px: number;
    rowHeight: number;
    character: number;
  };
}

/** How far lines out of focus go back into the panel, 0 to 1. */
const dimmed = 0.5;
/** How far rows come after one another when the block enters, in parts of the whole. */
const cascade = 0.6;

/** The panel, its lit bands, numbers and code. */
export function codeElement<P>(context: BlockContext<P>, id: string, code: PlacedCode): SceneElement<P> {
  const { timeline, look, unit, type } = context;
  const cues = timeline.within(id);
  const { panel } = code.at;
  return {
    id,
    box: grown(panel, 3 * unit),
    stateKey: (seconds) => timeline.keyOf(cues, seconds),
    draw: (surface, seconds) => {
      const there = timeline.appearance(id, seconds);
      if (there <= 0) return;
      const focus = codeFocus(timeline, id, code.lines, seconds);
      const heat = timeline.emphasis(id, seconds);
      surface.save();
      surface.save();
      surface.globalAlpha *= Math.min(1, there * 1.6);
      surface.mark?.({ id: `${id}.panel`, kind: "panel", color: look.panel });
      drawPanel(surface, context, panel, mix(look.rule, look.colors[heat.role], heat.amount));
      drawBands(surface, context, code, focus);
      surface.restore();
      const mark = { id, kind: "text", on: look.panel, leastPx: type.least("small") } as const;
      surface.mark?.({ ...mark, color: look.code.plain });
      code.rows.forEach((row, i) => {
        const begin = (cascade * i) / Math.max(1, code.rows.length);
        const own = Math.min(1, Math.max(0, (there - begin) / (1 - cascade)));
        if (own <= 0) return;
        surface.save();
        surface.globalAlpha *= own;
        drawRow(surface, context, code, row, i, focus.lit(row.line));
        surface.restore();
      });
      surface.restore();
    },
  };
}

function drawPanel<P>(surface: Surface<P>, { look, unit }: BlockContext<P>, panel: Box, edge: string): void {
  surface.fillStyle = look.panel;
  surface.beginPath();
  surface.roundRect(panel.x, panel.y, panel.width, panel.height, look.corner * unit);
  surface.fill();
  surface.strokeStyle = edge;
  surface.lineWidth = look.lines.hair * unit;
  surface.stroke();
}

/** A soft band behind the rows in focus; it slides from line to line, also over wrapped ones. */
function drawBands<P>(surface: Surface<P>, { look, unit }: BlockContext<P>, code: PlacedCode, focus: CodeFocus): void {
  const { panel, top, rowHeight } = code.at;
  const firstRow = (line: number): number => {
    const row = code.rows.findIndex((r) => r.line >= line);
    return row < 0 ? code.rows.length : row;
  };
  const yOf = (line: number): number => {
    const low = Math.floor(line);
    const part = line - low;
    return top + rowHeight * (firstRow(low) * (1 - part) + firstRow(low + 1) * part);
  };
  for (const { from, to, alpha } of focus.bands) {
    const [y, end] = [yOf(from), yOf(to)];
    surface.save();
    surface.globalAlpha *= alpha;
    surface.fillStyle = withAlpha(look.colors.accent, 0.13);
    surface.beginPath();
    surface.roundRect(panel.x + 4 * unit, y, panel.width - 8 * unit, end - y, 5 * unit);
    surface.fill();
    surface.fillStyle = look.colors.accent;
    surface.beginPath();
    surface.roundRect(panel.x + 4 * unit, y, 3.5 * unit, end - y, 1.75 * unit);
    surface.fill();
    surface.restore();
  }
}

/** Signs are drawn one by one: a ligature such as ⩽ for <= is not what one types. */
const apart = /[\p{L}\p{N}\p{M}_]+|\s+|./gsu;

function drawRow<P>(
  surface: Surface<P>,
  { look, language, kit }: BlockContext<P>,
  code: PlacedCode,
  row: CodeRow,
  index: number,
  lit: number,
): void {
  const { px, left, numbersEnd, rowHeight, top, character } = code.at;
  const baseline = top + index * rowHeight + rowHeight / 2 + px * 0.34;
  const ink = (color: string): string => mix(mix(color, look.panel, dimmed), color, lit);
  surface.font = fontOf(look, "mono", px, language);
  surface.direction = "ltr";
  if (code.numbered && !row.continued) {
    const number = String(row.line + 1);
    surface.fillStyle = mix(mix(look.code.comment, look.panel, 0.35), look.code.comment, lit);
    surface.fillText(number, numbersEnd - kit.measure(surface.font, number).width, baseline);
  }
  let column = row.indent;
  for (const token of row.tokens) {
    surface.fillStyle = ink(look.code[token.kind]);
    for (const piece of token.text.match(apart) ?? []) {
      if (piece.trim() !== "") surface.fillText(piece, left + column * character, baseline);
      column += columnsOf(piece);
    }
  }
}
