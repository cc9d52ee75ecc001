import type { Character } from "#lib/render/characters/character";
import { drawDisc, fillShape, oval, type Pen } from "#lib/render/characters/pen";

/** Hair behind the head. Head units: its middle is 0, 0, its half width 17. */
export function drawBackHair<Q>(pen: Pen<Q>, { hair, hairColor, build, headgear }: Character, sway: number): void {
  if (build === "animal" && hair === "curly") {
    for (let i = 0; i < 16; i++) {
      const turn = (i * Math.PI) / 8;
      fillShape(pen, hairColor, [18 * Math.cos(turn) - 8, 17 * Math.sin(turn) - 8, 16, 16], (s) =>
        oval(s, 18 * Math.cos(turn), 17 * Math.sin(turn), 8, 8),
      );
    }
    return;
  }
  if (build !== "person" || headgear?.kind === "bubble" || headgear?.kind === "hood") return;
  if (hair === "long") {
    fillShape(pen, hairColor, [-20, -18, 40, 52], (s) => {
      s.moveTo(-18, -4);
      s.bezierCurveTo(-21, 12, -22 + sway, 24, -17 + sway * 1.6, 33);
      s.quadraticCurveTo(sway * 1.6, 37, 17 + sway * 1.6, 33);
      s.bezierCurveTo(22 + sway, 24, 21, 12, 18, -4);
      s.bezierCurveTo(16, -24, -16, -24, -18, -4);
      s.closePath();
    });
  }
  if (hair === "tail") {
    for (const side of [-1, 1]) {
      fillShape(pen, hairColor, [side * 22 - 7, -4, 14, 26], (s) => oval(s, side * 21 + sway * 0.8, 9, 6, 13));
    }
  }
  if (hair === "bun") fillShape(pen, hairColor, [-8, -28, 16, 14], (s) => oval(s, 0, -21, 8.4, 7.6));
  if (hair === "curly") {
    for (const [x, y, r] of [
      [-16, -2, 8],
      [16, -2, 8],
      [-15, 8, 7],
      [15, 8, 7],
    ] as const)
      drawDisc(pen, hairColor, x, y, r);
  }
}

/** Hair that frames the face. */
export function drawFrontHair<Q>(pen: Pen<Q>, { hair, hairColor, build, headgear }: Character): void {
  if (build !== "person" || hair === "none" || headgear?.kind === "hood") return;
  if (hair === "curly") {
    for (const [x, y, r] of [
      [-14, -9, 7],
      [-8, -15, 7.4],
      [0, -17, 8],
      [8, -15, 7.4],
      [14, -9, 7],
    ] as const) {
      fillShape(pen, hairColor, [x - r, y - r, 2 * r, 2 * r], (s) => oval(s, x, y, r, r));
    }
    return;
  }
  fillShape(pen, hairColor, [-18, -20, 36, 22], (s) => {
    s.moveTo(-17.6, 0);
    s.bezierCurveTo(-19, -13, -13, -20, 0, -20);
    s.bezierCurveTo(13, -20, 19, -13, 17.6, 0);
    if (hair === "spiky") {
      for (const [x, y, px, py] of [
        [13, -9, 14, -3],
        [7, -11, 8, -5],
        [0, -11.5, 1, -5.6],
        [-7, -11, -6, -5],
        [-13, -9, -12, -3],
      ] as const) {
        s.lineTo(px, py);
        s.lineTo(x - 3, y);
      }
    } else {
      s.bezierCurveTo(15, -4, 13, -8, 10, -10);
      s.bezierCurveTo(3, -5, -7, -5, -11, -11);
      s.bezierCurveTo(-14, -8, -15.6, -4, -17.6, 0);
    }
    s.closePath();
  });
  if (hair === "spiky") {
    for (const [x, h] of [
      [-10, 7],
      [-3, 10],
      [4, 9],
      [11, 7],
    ] as const) {
      fillShape(pen, hairColor, [x - 4, -18 - h, 8, h + 5], (s) => {
        s.moveTo(x - 5, -15);
        s.lineTo(x + 2, -18 - h);
        s.lineTo(x + 5, -15);
        s.closePath();
      });
    }
  }
}
