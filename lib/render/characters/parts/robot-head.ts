import type { Character } from "#lib/render/characters/character";
import { drawDisc, drawLine, fillShape, oval, type Pen } from "#lib/render/characters/pen";
import type { Pose } from "#lib/render/characters/pose";
import { mix } from "#lib/render/looks/mix";

/** One of three: rounded with an antenna, a dome with two, a screen with a grille. */
export function drawRobotHead<Q>(pen: Pen<Q>, character: Character, pose: Pose): void {
  const { main, second, variant, metal } = character;
  const antennas = [[0], [-11, 11], []][variant] ?? [];
  for (const x of antennas) drawAntenna(pen, character, x);
  const [low, tall, corner] = (
    [
      [-15.4, 30, 10.5],
      [-17, 31.6, 17.5],
      [-14.6, 29.4, 5],
    ] as const
  )[variant] ?? [-15.4, 30, 10.5];
  for (const side of [-1, 1]) {
    fillShape(pen, second, [side * 18 - 3, -6, 6, 12], (s) => s.roundRect(side * 18 - 3, -6.5, 6, 13, 2.6), metal);
  }
  fillShape(
    pen,
    main,
    [-17.5, low, 35, tall],
    (s) => {
      s.moveTo(-17.5, low + corner);
      s.quadraticCurveTo(-17.5, low, -17.5 + corner, low);
      s.lineTo(17.5 - corner, low);
      s.quadraticCurveTo(17.5, low, 17.5, low + corner);
      s.lineTo(17.5, low + tall - 7);
      s.quadraticCurveTo(17.5, low + tall, 10.5, low + tall);
      s.lineTo(-10.5, low + tall);
      s.quadraticCurveTo(-17.5, low + tall, -17.5, low + tall - 7);
      s.closePath();
    },
    metal,
  );
  const glass = variant === 2 ? 3 : 7.6;
  fillShape(pen, mix(second, "#0c0d18", 0.72), [-14, -8.6, 28, 16], (s) => s.roundRect(-14, -9, 28, 16.4, glass));
  drawEyes(pen, character, pose.blink);
  drawLine(pen, mix(second, "#14122e", 0.1), 1.3, (s) => {
    if (variant !== 2) {
      s.moveTo(-4.6, 11);
      s.lineTo(4.6, 11);
      return;
    }
    for (const x of [-6, -3, 0, 3, 6]) {
      s.moveTo(x, 9.6);
      s.lineTo(x, 12.4);
    }
  });
}

function drawAntenna<Q>(pen: Pen<Q>, { second, accent }: Character, x: number): void {
  drawLine(pen, mix(second, "#ffffff", 0.15), 1.8, (s) => {
    s.moveTo(x, -12);
    s.lineTo(x * 1.25, -22);
  });
  const radius = x === 0 ? 3 : 2.3;
  drawDisc(pen, accent, x * 1.25, -24, radius);
  drawDisc(pen, mix(accent, "#ffffff", 0.65), x * 1.25 - 0.9, -24.9, radius / 3);
}

function drawEyes<Q>({ surface, style }: Pen<Q>, { eyes, variant }: Character, blink: number): void {
  const open = Math.max(0.18, 1 - blink);
  const dim = mix(eyes, "#0c0d18", 0.55);
  const lit = (color: string, trace: () => void): void => {
    surface.fillStyle = style.tint(color);
    surface.beginPath();
    trace();
    surface.fill();
  };
  if (variant === 1) {
    lit(dim, () => surface.roundRect(-11, -0.9 - 4.2 * open, 22, 8.4 * open, 4.2 * open));
    lit(eyes, () => surface.roundRect(-9.6, -0.9 - 2.6 * open, 19.2, 5.2 * open, 2.6 * open));
    lit("#ffffff", () => surface.roundRect(-8, -0.9 - 1.7 * open, 6, 1.4 * open, 0.7 * open));
    return;
  }
  for (const side of [-1, 1]) {
    const x = side * 6.2;
    if (variant === 2) {
      lit(dim, () => surface.roundRect(x - 4.4, -1.2 - 4.6 * open, 8.8, 9.2 * open, 2));
      lit(eyes, () => surface.roundRect(x - 3, -1.2 - 3.2 * open, 6, 6.4 * open, 1.4));
    } else {
      lit(dim, () => oval(surface, x, -1.2, 4.65, 5.85 * open));
      lit(eyes, () => oval(surface, x, -1.2, 3.1, 3.9 * open));
    }
    lit("#ffffff", () => oval(surface, x - 1, -2.6, 0.9, 0.9 * open));
  }
}
