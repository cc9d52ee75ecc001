import type { Character } from "#lib/render/characters/character";
import { carried } from "#lib/render/characters/parts/carried";
import { drawThing } from "#lib/render/characters/parts/things";
import { drawDisc, drawLimb, fillShape, oval, type Pen } from "#lib/render/characters/pen";
import type { Pose, Spot } from "#lib/render/characters/pose";
import { mix } from "#lib/render/looks/mix";

/** Both arms with what they hold. */
export function drawArms<Q>(pen: Pen<Q>, character: Character, pose: Pose): void {
  const hands = carried(character);
  for (const side of [-1, 1] as const) {
    const [elbow, hand] = side < 0 ? pose.left : pose.right;
    const thing = side < 0 ? hands.left : hands.right;
    const before = thing?.thing === "shield" || thing?.thing === "book";
    if (thing && !before) drawThing(pen, thing, hand, side, pose.sway);
    drawArm(pen, character, side, elbow, hand, -55 - pose.breath);
    if (thing && before) drawThing(pen, thing, hand, side, pose.sway);
  }
}

function drawArm<Q>(pen: Pen<Q>, character: Character, side: number, elbow: Spot, hand: Spot, shoulder: number): void {
  const { build, outfit, main, second, metal, skin } = character;
  const bare = outfit === "dress";
  const wide = outfit === "robe";
  const thick = outfit === "spacesuit" ? 11 : build === "robot" ? 7.4 : bare ? 6.2 : wide ? 10 : 8.4;
  const sleeve = bare
    ? skin
    : build === "robot"
      ? second
      : outfit === "armor" && metal
        ? mix(main, "#14122e", 0.12)
        : main;
  drawLimb(pen, sleeve, [[side * 14.5, shoulder], elbow, hand], thick);
  if (build === "robot") {
    fillShape(
      pen,
      main,
      [side * 17 - 6, shoulder - 6, 12, 12],
      (s) => oval(s, side * 17.4, shoulder + 0.6, 6, 6),
      metal,
    );
    const [mx, my] = [(elbow[0] + hand[0]) / 2, (elbow[1] + hand[1]) / 2 + 1];
    fillShape(pen, main, [mx - 5, my - 6, 10, 12], (s) => s.roundRect(mx - 5, my - 5.4, 10, 10.8, 4.4), metal);
  }
  const glove =
    build === "robot"
      ? mix(second, "#14122e", 0.1)
      : build === "animal"
        ? mix(main, "#14122e", 0.1)
        : outfit === "suit" || outfit === "spacesuit"
          ? second
          : outfit === "armor" && metal
            ? main
            : skin;
  fillShape(
    pen,
    glove,
    [hand[0] - 5, hand[1] - 5, 10, 10],
    (s) => oval(s, hand[0], hand[1], 5, 4.8),
    metal && build !== "robot",
  );
  if (build === "robot") drawDisc(pen, mix(second, "#ffffff", 0.2), hand[0], hand[1], 1.5);
}
