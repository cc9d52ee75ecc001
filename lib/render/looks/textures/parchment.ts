import { glow, light } from "#lib/render/looks/textures/light";
import type { Texture, TextureTask } from "#lib/render/looks/textures/texture";
import { withAlpha } from "#lib/render/looks/with-alpha";

const gold = "#a8781e";
const brown = "#5a3713";

/** Old parchment: light in its middle, burnt edges, a pale astrolabe under the text, a golden border with knots. */
export const parchment: Texture = (task) => {
  const { surface, frame, unit, random, ornaments } = task;
  const { width, height } = frame;
  light(surface, frame, [0.47, 0.4], ["#f5e8c4", "#efdfb6", "#e6d1a0"], 0.66);
  for (let i = 0; i < 12; i++) {
    const radius = (60 + 130 * random()) * unit;
    glow(surface, random() * width, random() * height, radius, random() < 0.5 ? "#c9a564" : "#fff6dc", 0.1);
  }
  astrolabe(task);
  if (!ornaments) return;
  burnt(task);
  surface.lineJoin = "miter";
  for (const [inset, wide, color] of [
    [17, 3.2, gold],
    [24, 1.2, brown],
  ] as const) {
    surface.strokeStyle = color;
    surface.lineWidth = wide * unit;
    surface.beginPath();
    surface.rect(inset * unit, inset * unit, width - 2 * inset * unit, height - 2 * inset * unit);
    surface.stroke();
  }
  for (const [x, y, across, down] of [
    [0, 0, 1, 1],
    [width, 0, -1, 1],
    [0, height, 1, -1],
    [width, height, -1, -1],
  ] as const) {
    surface.save();
    surface.translate(x, y);
    surface.scale(across * unit, down * unit);
    knot(task);
    surface.restore();
  }
};

/** Edges that a flame has touched; they end before content starts. */
function burnt<P>({ surface, frame, unit }: TextureTask<P>): void {
  const { width, height } = frame;
  const deep = 46 * unit;
  for (const [x, y, across, down] of [
    [0, 0, 1, 0],
    [width, 0, -1, 0],
    [0, 0, 0, 1],
    [0, height, 0, -1],
  ] as const) {
    const edge = surface.createLinearGradient(x, y, x + across * deep, y + down * deep);
    for (const at of [0, 0.3, 0.65, 1]) edge.addColorStop(at, withAlpha("#6b3d10", 0.5 * (1 - at) ** 2));
    surface.fillStyle = edge;
    if (across) surface.fillRect(Math.min(x, x + across * deep), 0, deep, height);
    else surface.fillRect(0, Math.min(y, y + down * deep), width, deep);
  }
}

/** Rings, rays and a star, as of an instrument drawn in faded ink. */
function astrolabe<P>({ surface, frame, unit, random }: TextureTask<P>): void {
  const [x, y] = [frame.width * 0.5, frame.height * 0.5];
  const reach = Math.min(frame.width, frame.height) * 0.44;
  surface.strokeStyle = withAlpha("#8a5a1c", 0.11);
  surface.lineWidth = 1.4 * unit;
  for (const part of [1, 0.95, 0.7, 0.66, 0.3]) {
    surface.beginPath();
    surface.arc(x, y, reach * part, 0, 2 * Math.PI);
    surface.stroke();
  }
  const turn = random() * Math.PI;
  for (let i = 0; i < 72; i++) {
    const angle = turn + (i / 72) * 2 * Math.PI;
    const inner = i % 6 === 0 ? 0.7 : 0.95;
    surface.beginPath();
    surface.moveTo(x + Math.cos(angle) * reach * inner, y + Math.sin(angle) * reach * inner);
    surface.lineTo(x + Math.cos(angle) * reach, y + Math.sin(angle) * reach);
    surface.stroke();
  }
  surface.beginPath();
  for (let i = 0; i <= 16; i++) {
    const angle = turn + (i / 16) * 2 * Math.PI;
    const far = reach * (i % 2 === 1 ? 0.14 : i % 4 === 0 ? 0.64 : 0.4);
    surface.lineTo(x + Math.cos(angle) * far, y + Math.sin(angle) * far);
  }
  surface.closePath();
  surface.stroke();
}

/** A corner of the border, in units, for the upper left. */
function knot<P>({ surface }: TextureTask<P>): void {
  surface.fillStyle = gold;
  surface.strokeStyle = brown;
  surface.lineWidth = 1.1;
  surface.beginPath();
  surface.moveTo(20.5, 8);
  surface.lineTo(33, 20.5);
  surface.lineTo(20.5, 33);
  surface.lineTo(8, 20.5);
  surface.closePath();
  surface.fill();
  surface.stroke();
  surface.fillStyle = "#8c1a1e";
  surface.beginPath();
  surface.arc(20.5, 20.5, 4.6, 0, 2 * Math.PI);
  surface.fill();
  surface.stroke();
  surface.strokeStyle = gold;
  surface.lineWidth = 1.8;
  for (const flip of [false, true]) {
    const p = (a: number, b: number): [number, number] => (flip ? [b, a] : [a, b]);
    surface.beginPath();
    surface.moveTo(...p(34, 20.5));
    surface.bezierCurveTo(...p(46, 30), ...p(60, 34), ...p(66, 28));
    surface.bezierCurveTo(...p(69, 24.5), ...p(64, 21), ...p(61.5, 24));
    surface.stroke();
    surface.beginPath();
    surface.arc(...p(74, 20.5), 2, 0, 2 * Math.PI);
    surface.fillStyle = gold;
    surface.fill();
  }
}
