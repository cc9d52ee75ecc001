import type { Character } from "#lib/render/characters/character";
import { drawEars } from "#lib/render/characters/parts/ears";
import { drawBackHair, drawFrontHair } from "#lib/render/characters/parts/hair";
import { drawBubble, drawHeadgear } from "#lib/render/characters/parts/headgear";
import { drawRobotHead } from "#lib/render/characters/parts/robot-head";
import { drawDisc, drawLine, fillShape, oval, type Pen } from "#lib/render/characters/pen";
import type { Pose } from "#lib/render/characters/pose";
import { mix } from "#lib/render/looks/mix";

const ink = "#2a2330";

/** The head and what is on it; its middle is 0, 0. */
export function drawHead<Q>(pen: Pen<Q>, character: Character, pose: Pose): void {
  if (character.build === "robot") drawRobotHead(pen, character, pose);
  else face(pen, character, pose);
  drawHeadgear(pen, character);
  if (character.headgear?.kind === "bubble") drawBubble(pen);
}

/** What shows behind the shoulders. */
export const drawBehindHead = <Q>(pen: Pen<Q>, character: Character, pose: Pose): void =>
  drawBackHair(pen, character, pose.sway);

function face<Q>(pen: Pen<Q>, character: Character, pose: Pose): void {
  const { build, skin, main, second, beard, hairColor, glasses, mask } = character;
  const animal = build === "animal";
  const color = animal ? main : skin;
  drawEars(pen, character);
  fillShape(pen, color, [-17, -18, 34, 36], (s) => {
    s.moveTo(0, -18);
    s.bezierCurveTo(12, -18, 18, -10, 17.6, 0);
    s.bezierCurveTo(17.2, 10, 9, 17, 0, 17);
    s.bezierCurveTo(-9, 17, -17.2, 10, -17.6, 0);
    s.bezierCurveTo(-18, -10, -12, -18, 0, -18);
    s.closePath();
  });
  if (animal) muzzle(pen, second);
  else {
    for (const side of [-1, 1]) drawDisc(pen, mix(color, "#e2574c", 0.26), side * 11, 6.4, 2.7);
    if (beard) drawBeard(pen, hairColor);
    else smile(pen);
    drawLine(pen, mix(color, "#5a2a20", 0.4), 1, (s) => {
      s.moveTo(-0.8, 4);
      s.quadraticCurveTo(0.9, 5.4, 1.4, 3.8);
    });
  }
  if (mask)
    fillShape(pen, mix(second, "#14122e", 0.25), [-18, -6, 36, 11], (s) => s.roundRect(-17.8, -5.4, 35.6, 10.4, 5));
  for (const side of [-1, 1]) drawEye(pen, character, side * 7, -0.4, pose.blink);
  if (!mask && !animal) {
    drawLine(pen, mix(hairColor, ink, 0.3), 1.4, (s) => {
      for (const side of [-1, 1]) {
        s.moveTo(side * 4, -6.6);
        s.quadraticCurveTo(side * 7, -8.4, side * 10, -6.4);
      }
    });
  }
  if (glasses) {
    drawLine(pen, "#2f3340", 1.1, (s) => {
      for (const side of [-1, 1]) {
        s.moveTo(side * 7 + 5.6, -0.2);
        s.arc(side * 7, -0.2, 5.6, 0, 2 * Math.PI);
      }
      s.moveTo(-1.6, -0.4);
      s.quadraticCurveTo(0, -1.6, 1.6, -0.4);
    });
  }
  drawFrontHair(pen, character);
}

function drawEye<Q>(pen: Pen<Q>, { eyes, build, mask, skin }: Character, x: number, y: number, blink: number): void {
  const large = build === "animal" ? 1.12 : skin === "#8fcf6a" ? 1.5 : 1;
  const open = 1 - blink;
  if (open < 0.25) {
    drawLine(pen, ink, 1.3, (s) => {
      s.moveTo(x - 3, y + 0.6);
      s.quadraticCurveTo(x, y + 2.2, x + 3, y + 0.6);
    });
    return;
  }
  const { surface, style } = pen;
  const oval1 = (color: string, rx: number, ry: number, dx = 0, dy = 0): void => {
    surface.fillStyle = style.tint(color);
    surface.beginPath();
    oval(surface, x + dx, y + dy, rx * large, ry * open * large);
    surface.fill();
  };
  if (mask) oval1("#ffffff", 3.7, 3.9);
  oval1(mix(eyes, "#14101c", 0.72), 2.9, 3.9);
  oval1(mix(eyes, "#14101c", 0.2), 2.2, 2.4, 0, 1.1);
  oval1("#14101c", 1.5, 2.1, 0, 0.2);
  oval1("#ffffff", 1.05, 1.15, -0.9, -1.5);
}

const smile = <Q>(pen: Pen<Q>): void =>
  drawLine(pen, "#8a3a34", 1.4, (s) => {
    s.moveTo(-4.2, 9);
    s.quadraticCurveTo(0, 12.4, 4.2, 9);
  });

function muzzle<Q>(pen: Pen<Q>, color: string): void {
  fillShape(pen, color, [-9, 2, 18, 14], (s) => oval(s, 0, 9, 9.4, 7.2));
  fillShape(pen, "#33262c", [-3, 3.6, 6, 4.4], (s) => oval(s, 0, 5.4, 2.9, 2.2));
  drawLine(pen, "#4a343a", 1.1, (s) => {
    s.moveTo(0, 7.4);
    s.lineTo(0, 10);
    s.moveTo(-4, 10.4);
    s.quadraticCurveTo(-2, 12.6, 0, 10.2);
    s.quadraticCurveTo(2, 12.6, 4, 10.4);
  });
}

function drawBeard<Q>(pen: Pen<Q>, color: string): void {
  fillShape(pen, color, [-15, 4, 30, 30], (s) => {
    s.moveTo(-16.4, 3);
    s.bezierCurveTo(-17, 18, -9, 29, 0, 33);
    s.bezierCurveTo(9, 29, 17, 18, 16.4, 3);
    s.bezierCurveTo(12, 9, 7, 7.6, 0, 7.4);
    s.bezierCurveTo(-7, 7.6, -12, 9, -16.4, 3);
    s.closePath();
  });
  drawLine(pen, "#8a3a34", 1.3, (s) => {
    s.moveTo(-3.2, 11);
    s.quadraticCurveTo(0, 13.4, 3.2, 11);
  });
}
