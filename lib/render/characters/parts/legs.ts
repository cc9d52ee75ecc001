import type { Character } from "#lib/render/characters/character";
import { drawDisc, drawLimb, fillShape, type Pen } from "#lib/render/characters/pen";
import type { Pose } from "#lib/render/characters/pose";
import { mix } from "#lib/render/looks/mix";

const hips = -31;

/** Both legs and what is on the feet. */
export function drawLegs<Q>(pen: Pen<Q>, character: Character, { steps }: Pose): void {
  for (const side of [-1, 1]) drawLeg(pen, character, side, side < 0 ? steps[0] : steps[1]);
}

function drawLeg<Q>(
  pen: Pen<Q>,
  { build, outfit, main, second, metal, skin }: Character,
  side: number,
  up: number,
): void {
  const x = side * 7.4;
  const color =
    build === "animal" ? main : outfit === "suit" || outfit === "spacesuit" ? main : outfit === "dress" ? skin : second;
  const thick = outfit === "spacesuit" ? 12 : build === "robot" ? 9.5 : outfit === "dress" ? 6.4 : 10;
  drawLimb(
    pen,
    color,
    [
      [x, hips],
      [x + side * (0.6 + up * 0.35), (hips - up) / 2],
      [x + side * 0.4, -6 - up],
    ],
    thick,
  );
  if (build === "robot") drawDisc(pen, mix(main, "#14122e", 0.25), x + side * 0.6, -18 - up * 0.6, 3.4);
  const foot =
    build === "animal"
      ? mix(main, "#14122e", 0.12)
      : build === "robot"
        ? main
        : mix(outfit === "suit" ? second : mix(second, "#2b2320", 0.6), "#14122e", 0.1);
  const toe = side * 2.2;
  fillShape(
    pen,
    outfit === "spacesuit" ? second : foot,
    [x - 8, -9 - up, 16, 9],
    (surface) => {
      surface.moveTo(x - 6.2 + Math.min(0, toe), -up);
      surface.bezierCurveTo(x - 8.2 + toe, -8 - up, x - 4.5, -10.5 - up, x, -10.5 - up);
      surface.bezierCurveTo(x + 4.5, -10.5 - up, x + 8.2 + toe, -8 - up, x + 6.2 + Math.max(0, toe), -up);
      surface.closePath();
    },
    metal,
  );
}
