import type { Character } from "#lib/render/characters/character";
import { drawLimb, fillShape, type Pen } from "#lib/render/characters/pen";
import type { Pose } from "#lib/render/characters/pose";
import { mix } from "#lib/render/looks/mix";

/** What is worn or grown on the back: wings, a tail, a cape. */
export function drawBack<Q>(pen: Pen<Q>, { wings, tail, cape, main, second }: Character, { sway, breath }: Pose): void {
  if (wings) {
    for (const side of [-1, 1]) {
      const up = sway * 3;
      fillShape(pen, wings, [side * 34 - 24, -84, 48, 56], (s) => {
        s.moveTo(side * 8, -54);
        s.bezierCurveTo(side * 20, -82 - up, side * 44, -90 - up, side * 58, -80 - up);
        s.bezierCurveTo(side * 56, -70 - up, side * 52, -64 - up, side * 46, -60 - up);
        s.bezierCurveTo(side * 48, -54, side * 42, -49, side * 36, -49);
        s.bezierCurveTo(side * 36, -42, side * 28, -39, side * 22, -41);
        s.quadraticCurveTo(side * 14, -42, side * 8, -46);
        s.closePath();
      });
    }
  }
  if (tail) {
    const tip = sway * 3;
    drawLimb(
      pen,
      main,
      [
        [10, -28],
        [38, -20],
        [35 + tip, -46],
      ],
      8,
    );
    drawLimb(
      pen,
      second,
      [
        [36.4 + tip * 0.8, -39],
        [36 + tip, -43],
        [35 + tip, -47],
      ],
      8,
    );
  }
  if (cape) {
    const drift = sway * 2.4;
    fillShape(pen, mix(cape, "#14122e", 0.08), [-27, -60, 54, 56], (s) => {
      s.moveTo(-12, -60 - breath);
      s.bezierCurveTo(-21, -44, -27 + drift, -22, -26 + drift, -6);
      s.bezierCurveTo(-16 + drift, -2, -10 + drift, -8, 0 + drift, -5);
      s.bezierCurveTo(10 + drift, -2, 16 + drift, -8, 26 + drift, -6);
      s.bezierCurveTo(27 + drift, -22, 21, -44, 12, -60 - breath);
      s.closePath();
    });
  }
}
