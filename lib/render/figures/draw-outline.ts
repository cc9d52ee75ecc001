import type { FigureObject } from "#lib/contracts/figure-objects";
import type { Outline } from "#lib/render/figures/outline";
import { firstPart, type Run } from "#lib/render/figures/run";
import { contrast } from "#lib/render/looks/contrast";
import { colorOf, type Look } from "#lib/render/looks/look";
import { mix } from "#lib/render/looks/mix";
import type { Surface } from "#lib/render/surface";

export interface OutlineInk {
  look: Look;
  unit: number;
  color: string;
  /** Opacity of what is filled. */
  fill: number;
  /** Part of the lines that is drawn. */
  part: number;
  /** Emphasis, 0 to 1: lines get heavier. */
  heat: number;
  dashed: boolean;
  /** Opacity of the lines, where quieter than the rest. */
  lineAlpha: number;
}

/** A solid area lets its edges be seen, also between neighbours of one colour, and a name in it be read. */
const solidFills = [0.62, 0.68, 0.74, 0.8, 0.86, 0.92];
const legible = 4.6;

function solidOpacity(look: Look, color: string): number {
  const inks = [look.colors.text, look.onAccent];
  const reads = (opacity: number): boolean =>
    inks.some((ink) => contrast(ink, mix(look.ground, color, opacity)) >= legible);
  return solidFills.find(reads) ?? 1;
}

/** Opacity of an object's area: `soft` as the look says, `solid` more than half. */
export function fillOpacity(object: FigureObject, look: Look): number {
  if (object.type === "angle") return look.softFill;
  if (object.type === "area") return object.bars === undefined ? look.softFill * 1.5 : look.softFill * 2.2;
  if (object.type !== "polygon" && object.type !== "circle") return 0;
  const usual = object.type === "circle" || object.role === "quiet" ? "none" : "soft";
  const fill = object.fill ?? usual;
  return fill === "none" ? 0 : fill === "soft" ? look.softFill : solidOpacity(look, colorOf(look, object.role));
}

const dash = [9, 8];
/** Where on the way of a trace an area begins to fill, and an arrow has its head. */
const fillFrom = 0.7;

/** Draws an outline in px. The caller has marked, and set the surface's opacity. */
export function drawOutline<P>(surface: Surface<P>, outline: Outline, ink: OutlineInk): void {
  const { look, unit, color, part } = ink;
  const base = surface.globalAlpha;
  surface.save();
  surface.fillStyle = color;
  surface.strokeStyle = color;
  const filled = ink.fill * Math.min(1, Math.max(0, (part - fillFrom) / (1 - fillFrom)));
  if (outline.areas && filled > 0) {
    surface.globalAlpha = base * Math.min(1, filled);
    trace(surface, outline.areas);
    surface.fill();
  }
  surface.globalAlpha = base * ink.lineAlpha;
  surface.lineWidth = look.lines[outline.weight] * unit * (1 + 0.5 * ink.heat);
  surface.lineJoin = "round";
  surface.lineCap = ink.dashed ? "butt" : "round";
  if (ink.dashed) surface.setLineDash(dash.map((n) => n * unit));
  const lines = firstPart(outline.strokes, part);
  if (lines.length > 0) {
    trace(surface, lines);
    surface.stroke();
  }
  if (ink.dashed) surface.setLineDash([]);
  if (outline.heads && part > 0) drawHeads(surface, outline, lines, part);
  for (const { at, radius } of outline.dots ?? []) {
    const size = radius * (1 + 0.35 * ink.heat) * Math.min(1, 0.4 + 0.6 * base);
    // A ring of the ground keeps a dot apart from the lines that it lies on.
    surface.globalAlpha = base;
    surface.fillStyle = look.ground;
    dot(surface, at[0], at[1], size + 2 * unit);
    surface.fillStyle = color;
    dot(surface, at[0], at[1], size);
  }
  surface.restore();
}

function dot<P>(surface: Surface<P>, x: number, y: number, radius: number): void {
  surface.beginPath();
  surface.arc(x, y, radius, 0, 2 * Math.PI);
  surface.fill();
}

/** An arrow that is still growing carries its head along. */
function drawHeads<P>(surface: Surface<P>, outline: Outline, lines: readonly Run[], part: number): void {
  const end = outline.strokes.at(-1)?.spots.at(-1);
  const now = lines.at(-1)?.spots.at(-1);
  surface.save();
  if (part < 1 && end && now) surface.translate(now[0] - end[0], now[1] - end[1]);
  trace(surface, outline.heads ?? []);
  surface.fill();
  surface.restore();
}

function trace<P>(surface: Surface<P>, runs: readonly Run[]): void {
  surface.beginPath();
  for (const run of runs) {
    run.spots.forEach(([x, y], i) => {
      if (i === 0) surface.moveTo(x, y);
      else surface.lineTo(x, y);
    });
    if (run.closed) surface.closePath();
  }
}
