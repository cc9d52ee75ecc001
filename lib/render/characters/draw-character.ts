import type { Character } from "#lib/render/characters/character";
import { drawArms } from "#lib/render/characters/parts/arms";
import { drawBack } from "#lib/render/characters/parts/back";
import { drawBehindHead, drawHead } from "#lib/render/characters/parts/head";
import { drawLegs } from "#lib/render/characters/parts/legs";
import { drawTorso } from "#lib/render/characters/parts/torso";
import { drawLimb, type Pen } from "#lib/render/characters/pen";
import { poseAt } from "#lib/render/characters/pose";

/**
 * Draws somebody at a moment: feet at 0, 0, about 100 high without hat or ears, 60 wide. Scale the surface before.
 */
export function drawCharacter<Q>(pen: Pen<Q>, character: Character, seconds: number): void {
  const { surface } = pen;
  const pose = poseAt(character, seconds);
  const small = character.young ? 1.14 : 1;
  const headY = -74 - 1.4 * pose.breath;
  const onHead = (draw: () => void): void => {
    surface.save();
    surface.translate(0, headY);
    surface.rotate(-0.5 * pose.tilt + 0.012 * pose.sway);
    surface.scale(small, small);
    draw();
    surface.restore();
  };
  surface.save();
  surface.translate(0, pose.rise);
  surface.rotate(pose.tilt);
  drawBack(pen, character, pose);
  onHead(() => drawBehindHead(pen, character, pose));
  drawLegs(pen, character, pose);
  const neck =
    character.build === "person" ? character.skin : character.build === "robot" ? character.second : character.main;
  drawLimb(
    pen,
    neck,
    [
      [0, -64],
      [0, -60],
      [0, -57],
    ],
    8,
  );
  drawTorso(pen, character, pose);
  onHead(() => drawHead(pen, character, pose));
  drawArms(pen, character, pose);
  surface.restore();
}
