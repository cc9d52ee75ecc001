import type { Easel } from "#lib/render/artwork/easel";
import { withAlpha } from "#lib/render/looks/with-alpha";
import type { Surface } from "#lib/render/surface";

export interface Ridge {
  /** y in px at x in px. */
  at: (x: number) => number;
  /** px between points. */
  step: number;
  /** Colour at the crest, and the haze it sinks into. */
  color: string;
  foot: string;
  /** px below the lowest crest at which the foot's colour is reached. */
  deep: number;
}

/** The line of a ridge from edge to edge. */
export function traceRidge<Q>(surface: Surface<Q>, easel: Easel, { at, step }: Pick<Ridge, "at" | "step">): void {
  surface.moveTo(-step, at(-step));
  for (let x = 0; x <= easel.width + step; x += step) surface.lineTo(x, at(x));
}

/** Fills what lies under a ridge, down to the bottom. */
export function fillRidge<Q>(surface: Surface<Q>, easel: Easel, ridge: Ridge): void {
  const { width, height, palette, unit } = easel;
  let [highest, lowest] = [height, 0];
  for (let x = 0; x <= width; x += ridge.step * 3) {
    const y = ridge.at(x);
    highest = Math.min(highest, y);
    lowest = Math.max(lowest, y);
  }
  const haze = surface.createLinearGradient(0, highest, 0, Math.max(highest + 1, lowest + ridge.deep));
  haze.addColorStop(0, ridge.color);
  haze.addColorStop(1, palette.flat ? ridge.color : ridge.foot);
  surface.beginPath();
  traceRidge(surface, easel, ridge);
  surface.lineTo(width + ridge.step, height + 2);
  surface.lineTo(-ridge.step, height + 2);
  surface.closePath();
  surface.fillStyle = haze;
  surface.fill();
  if (palette.ink) {
    surface.beginPath();
    traceRidge(surface, easel, ridge);
    surface.strokeStyle = palette.ink.color;
    surface.lineWidth = palette.ink.width * unit;
    surface.lineJoin = "round";
    surface.stroke();
  }
}

/** A band of mist: nothing at both edges, most in the middle. */
export function drawMist<Q>(
  surface: Surface<Q>,
  easel: Easel,
  y: number,
  high: number,
  color: string,
  strength: number,
): void {
  if (easel.palette.flat) return;
  const mist = surface.createLinearGradient(0, y - high / 2, 0, y + high / 2);
  for (let i = 0; i <= 8; i++) mist.addColorStop(i / 8, withAlpha(color, strength * Math.sin((Math.PI * i) / 8) ** 2));
  surface.fillStyle = mist;
  surface.fillRect(0, y - high / 2, easel.width, high);
}
