import type { Character, Outfit } from "#lib/render/characters/character";
import { carried } from "#lib/render/characters/parts/carried";
import { drawThing } from "#lib/render/characters/parts/things";
import { drawDisc, drawLimb, fillShape, oval, type Pen } from "#lib/render/characters/pen";
import type { Pose, Spot } from "#lib/render/characters/pose";
import { mix } from "#lib/render/looks/mix";

const thickness: Partial<Record<Outfit, number>> = { spacesuit: 11, dress: 6.2, robe: 10 };

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
  const { build, outfit, main, second, metal, skin, limbs = main } = character;
  const robot = build === "robot";
  const plated = outfit === "armor" && metal;
  const sleeves: Partial<Record<Outfit, string>> = { dress: skin, fur: limbs };
  const sleeve = robot ? second : plated ? mix(main, "#14122e", 0.12) : (sleeves[outfit] ?? main);
  const gloves: Partial<Record<Outfit, string>> = { fur: mix(limbs, "#14122e", 0.1), suit: second, spacesuit: second };
  const glove = robot ? mix(second, "#14122e", 0.1) : plated ? main : (gloves[outfit] ?? skin);
  drawLimb(pen, sleeve, [[side * 14.5, shoulder], elbow, hand], robot ? 7.4 : (thickness[outfit] ?? 8.4));
  if (robot) {
    const joint = side * 17.4;
    fillShape(pen, main, [joint - 6, shoulder - 6, 12, 12], (s) => oval(s, joint, shoulder + 0.6, 6, 6), metal);
    const [mx, my] = [(elbow[0] + hand[0]) / 2, (elbow[1] + hand[1]) / 2 + 1];
    fillShape(pen, main, [mx - 5, my - 6, 10, 12], (s) => s.roundRect(mx - 5, my - 5.4, 10, 10.8, 4.4), metal);
  }
  fillShape(pen, glove, [hand[0] - 5, hand[1] - 5, 10, 10], (s) => oval(s, hand[0], hand[1], 5, 4.8), plated && !robot);
  if (robot) drawDisc(pen, mix(second, "#ffffff", 0.2), hand[0], hand[1], 1.5);
}
