import type { Thing } from "#lib/render/characters/character";
import type { Carried } from "#lib/render/characters/parts/carried";
import { drawDisc, drawLine, fillShape, oval, type Pen, polygon } from "#lib/render/characters/pen";
import type { Spot } from "#lib/render/characters/pose";
import { mix } from "#lib/render/looks/mix";

/** Draws around the hand, which is at 0, 0; on the picture's left, x points outwards to the left. */
type Draw = <Q>(pen: Pen<Q>, color: string) => void;

const wood = "#7a5232";

const rod =
  (length: number, below: number, thick: number): Draw =>
  (pen, color) =>
    fillShape(pen, color, [-thick / 2, -length, thick, length + below], (s) =>
      s.roundRect(-thick / 2, -length, thick, length + below, thick / 2),
    );

const shield: Draw = (pen, color) => {
  const outline =
    (k: number): Parameters<typeof fillShape>[3] =>
    (s) => {
      s.moveTo(0, -16 * k);
      s.bezierCurveTo(6 * k, -13 * k, 10 * k, -12.5 * k, 14 * k, -12.5 * k);
      s.bezierCurveTo(15 * k, 2 * k, 11 * k, 13 * k, 0, 19 * k);
      s.bezierCurveTo(-11 * k, 13 * k, -15 * k, 2 * k, -14 * k, -12.5 * k);
      s.bezierCurveTo(-10 * k, -12.5 * k, -6 * k, -13 * k, 0, -16 * k);
      s.closePath();
    };
  fillShape(pen, "#d8dde4", [-14, -16, 28, 35], outline(1), true);
  fillShape(pen, color, [-12, -13, 24, 30], outline(0.85));
  fillShape(pen, mix(color, "#ffffff", 0.82), [-4, -6, 8, 12], (s) =>
    polygon(
      s,
      [0, -8],
      [2.1, -2.4],
      [8, -2],
      [3.4, 1.8],
      [5, 7.6],
      [0, 4.4],
      [-5, 7.6],
      [-3.4, 1.8],
      [-8, -2],
      [-2.1, -2.4],
    ),
  );
};

const sword: Draw = (pen, color) => {
  fillShape(
    pen,
    color,
    [-2.4, -44, 4.8, 40],
    (s) => polygon(s, [-2.3, -5], [-2, -40], [0, -45], [2, -40], [2.3, -5]),
    true,
  );
  fillShape(pen, "#d0a247", [-7, -6, 14, 3], (s) => s.roundRect(-7, -6.4, 14, 3, 1.5));
  fillShape(pen, wood, [-1.6, -4, 3.2, 11], (s) => s.roundRect(-1.6, -4, 3.2, 10, 1.5));
  drawDisc(pen, "#d0a247", 0, 7, 2.1);
};

const staff: Draw = (pen, color) => {
  rod(48, 40, 3)(pen, color);
  drawDisc(pen, mix("#46d9f5", color, 0.2), 0, -51, 5.6);
  drawDisc(pen, "#b9f4ff", -1.6, -52.6, 2);
};

const bow: Draw = (pen, color) => {
  drawLine(pen, "#e8e2d2", 0.7, (s) => {
    s.moveTo(6, -30);
    s.lineTo(6, 30);
  });
  drawLine(pen, color, 2.8, (s) => {
    s.moveTo(7, -30);
    s.bezierCurveTo(-1, -24, -4, -10, -1, 0);
    s.bezierCurveTo(-4, 10, -1, 24, 7, 30);
  });
};

const wand: Draw = (pen, color) => {
  rod(22, 4, 2)(pen, color);
  fillShape(pen, "#ffd95c", [-5, -29, 10, 10], (s) =>
    polygon(
      s,
      [0, -30],
      [1.6, -25.8],
      [6, -25.4],
      [2.6, -22.6],
      [3.8, -18.2],
      [0, -20.7],
      [-3.8, -18.2],
      [-2.6, -22.6],
      [-6, -25.4],
      [-1.6, -25.8],
    ),
  );
};

const axe: Draw = (pen, color) => {
  rod(38, 18, 3)(pen, wood);
  fillShape(
    pen,
    color,
    [-14, -40, 28, 16],
    (s) => {
      s.moveTo(-2, -37);
      s.quadraticCurveTo(-9, -39, -13, -43);
      s.quadraticCurveTo(-16, -33, -12, -23);
      s.quadraticCurveTo(-8, -28, -2, -28);
      s.closePath();
    },
    true,
  );
};

const hammer: Draw = (pen, color) => {
  rod(32, 12, 3)(pen, wood);
  fillShape(pen, color, [-11, -41, 22, 12], (s) => s.roundRect(-11, -41, 22, 12, 2.6), true);
};

const book: Draw = (pen, color) => {
  fillShape(pen, color, [-10, -11, 20, 24], (s) => s.roundRect(-10, -11, 20, 24, 2));
  fillShape(pen, "#f1ead9", [7, -9, 2.6, 20], (s) => s.roundRect(7, -9.4, 2.4, 20.8, 1));
  fillShape(pen, "#e0b24a", [-4, -5, 6, 6], (s) => oval(s, -1.4, -1, 3.8, 3.8));
};

const guitar: Draw = (pen, color) => {
  fillShape(pen, wood, [-1.7, -34, 3.4, 36], (s) => s.roundRect(-1.7, -34, 3.4, 36, 1));
  fillShape(pen, mix(wood, "#14122e", 0.4), [-3, -40, 6, 8], (s) => s.roundRect(-3, -40, 6, 8, 1.6));
  fillShape(pen, color, [-11, -4, 22, 32], (s) => {
    s.moveTo(0, -3);
    s.bezierCurveTo(9, -5, 9, 6, 6, 9);
    s.bezierCurveTo(15, 14, 13, 29, 0, 29);
    s.bezierCurveTo(-13, 29, -15, 14, -6, 9);
    s.bezierCurveTo(-9, 6, -9, -5, 0, -3);
    s.closePath();
  });
  drawDisc(pen, mix(color, "#14122e", 0.7), 0, 13, 3.6);
};

const lantern: Draw = (pen, color) => {
  drawLine(pen, "#55606e", 1.2, (s) => s.arc(0, 4, 4, Math.PI, 2 * Math.PI));
  fillShape(pen, "#55606e", [-5, 4, 10, 3], (s) => s.roundRect(-5, 4, 10, 3, 1.2));
  fillShape(pen, mix(color, "#fff4cf", 0.5), [-4.4, 7, 8.8, 12], (s) => s.roundRect(-4.4, 7, 8.8, 12, 2));
  drawDisc(pen, "#fffbe8", 0, 13, 2.4);
  fillShape(pen, "#55606e", [-5, 18, 10, 3], (s) => s.roundRect(-5, 18.4, 10, 3, 1.2));
};

const umbrella: Draw = (pen, color) => {
  rod(50, 6, 1.6)(pen, wood);
  fillShape(pen, color, [-26, -66, 52, 22], (s) => {
    s.moveTo(-27, -44);
    s.bezierCurveTo(-25, -76, 25, -76, 27, -44);
    for (let i = 0; i < 4; i++) s.quadraticCurveTo(27 - 13.5 * i - 6.75, -50, 27 - 13.5 * (i + 1), -44);
    s.closePath();
  });
};

const flower: Draw = (pen, color) => {
  drawLine(pen, "#4a9a55", 1.8, (s) => {
    s.moveTo(0, 8);
    s.quadraticCurveTo(1, -6, 0, -14);
  });
  for (let i = 0; i < 5; i++) {
    const turn = (i * 2 * Math.PI) / 5 - Math.PI / 2;
    drawDisc(pen, color, 4 * Math.cos(turn), -18 + 4 * Math.sin(turn), 3.6);
  }
  drawDisc(pen, "#f4c638", 0, -18, 2.7);
};

const balloon: Draw = (pen, color) => {
  drawLine(pen, "#e8e4da", 0.8, (s) => {
    s.moveTo(0, 0);
    s.bezierCurveTo(3, -14, -3, -26, 0, -42);
  });
  fillShape(pen, color, [-12, -72, 24, 30], (s) => oval(s, 0, -57, 12, 15));
  drawDisc(pen, mix(color, "#ffffff", 0.6), -4.4, -63, 2.4);
};

const microphone: Draw = (pen, color) => {
  rod(10, 8, 3.4)(pen, color);
  fillShape(pen, "#9aa3af", [-4.4, -18, 8.8, 9], (s) => oval(s, 0, -13, 4.6, 4.8), true);
};

const draws = {
  shield,
  sword,
  staff,
  bow,
  wand,
  axe,
  hammer,
  book,
  guitar,
  lantern,
  umbrella,
  flower,
  balloon,
  microphone,
} satisfies Record<Thing, Draw>;

/** What leans outwards as it is held (radians); the rest hangs or stands upright. */
const leans: Partial<Record<Thing, number>> = {
  sword: 0.24,
  wand: 0.3,
  axe: 0.16,
  hammer: 0.2,
  guitar: 0.9,
  flower: 0.16,
  microphone: -0.5,
  staff: 0.04,
  umbrella: 0.06,
};

export function drawThing<Q>(pen: Pen<Q>, { thing, color }: Carried, [x, y]: Spot, side: number, sway: number): void {
  const { surface } = pen;
  surface.save();
  surface.translate(x, y);
  surface.rotate(side * (leans[thing] ?? 0) + 0.02 * sway);
  draws[thing](pen, color);
  surface.restore();
}
