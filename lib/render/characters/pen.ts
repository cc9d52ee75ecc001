import { mix } from "#lib/render/looks/mix";
import type { Surface } from "#lib/render/surface";

/** How figures are drawn in a look. */
export interface FigureStyle {
  /** Outlines; width in figure units. */
  ink?: { color: string; width: number };
  /** Without soft shades. */
  flat: boolean;
  /** Colours as the look's light leaves them. */
  tint(color: string): string;
}

export interface Pen<Q> {
  surface: Surface<Q>;
  style: FigureStyle;
}

type Box = readonly [x: number, y: number, width: number, height: number];
type Trace = <Q>(surface: Surface<Q>) => void;

/** Fills a shape, lit from the upper left; `metal` shines in bands. The box says where light and shade fall. */
export function fillShape<Q>(pen: Pen<Q>, color: string, box: Box, trace: Trace, metal = false): void {
  const { surface, style } = pen;
  surface.beginPath();
  trace(surface);
  surface.fillStyle = shaded(pen, color, box, metal);
  surface.fill();
  if (style.ink) {
    surface.strokeStyle = style.ink.color;
    surface.lineWidth = style.ink.width;
    surface.lineJoin = "round";
    surface.stroke();
  }
}

export function shaded<Q>(
  { surface, style }: Pen<Q>,
  color: string,
  [x, y, w, h]: Box,
  metal: boolean,
): string | object {
  const base = style.tint(color);
  if (style.flat) return base;
  const light = surface.createLinearGradient(x, y, x + w * 0.55, y + h);
  const stops: readonly (readonly [number, number])[] = metal
    ? [
        [0, 0.5],
        [0.28, 0.16],
        [0.46, -0.06],
        [0.52, 0.3],
        [0.62, 0],
        [1, -0.42],
      ]
    : [
        [0, 0.2],
        [0.42, 0.03],
        [1, -0.26],
      ];
  for (const [at, by] of stops) light.addColorStop(at, by > 0 ? mix(base, "#ffffff", by) : mix(base, "#14122e", -by));
  return light;
}

/** A bent arm or leg: round at both ends. */
export function drawLimb<Q>(
  { surface, style }: Pen<Q>,
  color: string,
  points: readonly (readonly [number, number])[],
  width: number,
): void {
  const [from = [0, 0], by = from, to = by] = points;
  surface.lineCap = "round";
  surface.lineJoin = "round";
  const base = style.tint(color);
  const strokes: [string, number][] = [];
  if (style.ink) strokes.push([style.ink.color, width + 2 * style.ink.width]);
  strokes.push([style.flat ? base : mix(base, "#14122e", 0.22), width]);
  if (!style.flat) strokes.push([mix(base, "#ffffff", 0.04), width * 0.72]);
  for (const [i, [stroke, thick]] of strokes.entries()) {
    const shift = !style.flat && i === strokes.length - 1 ? -width * 0.12 : 0;
    surface.strokeStyle = stroke;
    surface.lineWidth = thick;
    surface.beginPath();
    surface.moveTo(from[0] + shift, from[1]);
    surface.quadraticCurveTo(by[0] + shift, by[1], to[0] + shift, to[1]);
    surface.stroke();
  }
}

/** A line along points, without shade. */
export function drawLine<Q>({ surface, style }: Pen<Q>, color: string, width: number, trace: Trace): void {
  surface.strokeStyle = style.tint(color);
  surface.lineWidth = width;
  surface.lineCap = "round";
  surface.lineJoin = "round";
  surface.beginPath();
  trace(surface);
  surface.stroke();
}

/** A dot or disc without shade. */
export function drawDisc<Q>({ surface, style }: Pen<Q>, color: string, x: number, y: number, radius: number): void {
  surface.fillStyle = style.tint(color);
  surface.beginPath();
  surface.arc(x, y, radius, 0, 2 * Math.PI);
  surface.fill();
}

/** An oval's path. */
export function oval<Q>(surface: Surface<Q>, x: number, y: number, rx: number, ry: number): void {
  const k = 0.5523;
  surface.moveTo(x + rx, y);
  surface.bezierCurveTo(x + rx, y + ry * k, x + rx * k, y + ry, x, y + ry);
  surface.bezierCurveTo(x - rx * k, y + ry, x - rx, y + ry * k, x - rx, y);
  surface.bezierCurveTo(x - rx, y - ry * k, x - rx * k, y - ry, x, y - ry);
  surface.bezierCurveTo(x + rx * k, y - ry, x + rx, y - ry * k, x + rx, y);
  surface.closePath();
}

/** A closed path through points. */
export function polygon<Q>(surface: Surface<Q>, ...points: readonly (readonly [number, number])[]): void {
  for (const [i, [x, y]] of points.entries()) i === 0 ? surface.moveTo(x, y) : surface.lineTo(x, y);
  surface.closePath();
}
