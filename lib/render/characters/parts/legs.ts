import type { Character, Outfit } from "#lib/render/characters/character";
import { drawDisc, drawLimb, fillShape, type Pen } from "#lib/render/characters/pen";
import type { Pose } from "#lib/render/characters/pose";
import { mix } from "#lib/render/looks/mix";

const hips = -31;
const thickness: Partial<Record<Outfit, number>> = { spacesuit: 12, dress: 6.4 };

/** Both legs and what is on the feet. */
export function drawLegs<Q>(pen: Pen<Q>, character: Character, { steps }: Pose): void {
  for (const side of [-1, 1]) drawLeg(pen, character, side, side < 0 ? steps[0] : steps[1]);
}

function drawLeg<Q>(pen: Pen<Q>, character: Character, side: number, up: number): void {
  const { build, outfit, main, second, metal, skin, limbs = main } = character;
  const x = side * 7.4;
  const trousers: Partial<Record<Outfit, string>> = { fur: limbs, suit: main, spacesuit: main, dress: skin };
  const thick = build === "robot" ? 9.5 : (thickness[outfit] ?? 10);
  const knee = [x + side * (0.6 + up * 0.35), (hips - up) / 2] as const;
  drawLimb(pen, trousers[outfit] ?? second, [[x, hips], knee, [x + side * 0.4, -6 - up]], thick);
  if (build === "robot") drawDisc(pen, mix(main, "#14122e", 0.25), x + side * 0.6, -18 - up * 0.6, 3.4);
  const leather = mix(second, "#241d24", 0.6);
  const shoes: Partial<Record<Outfit, string>> = { fur: mix(limbs, "#14122e", 0.12), suit: second, spacesuit: second };
  const toe = side * 2.2;
  fillShape(
    pen,
    build === "robot" ? main : (shoes[outfit] ?? leather),
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
