import type { Character } from "#lib/render/characters/character";
import { drawDisc, drawLine, fillShape, oval, type Pen, polygon } from "#lib/render/characters/pen";
import type { Pose } from "#lib/render/characters/pose";
import { mix } from "#lib/render/looks/mix";
import type { Surface } from "#lib/render/surface";

/** From the shoulders down: what is worn, or what one is made of. */
export function drawTorso<Q>(pen: Pen<Q>, character: Character, pose: Pose): void {
  const { build, outfit } = character;
  const top = -59.5 - pose.breath;
  if (build === "robot") robotTorso(pen, character, top);
  else if (build === "animal") animalTorso(pen, character, top);
  else if (outfit === "robe" || outfit === "dress") gown(pen, character, pose, top);
  else worn(pen, character, top);
}

function worn<Q>(pen: Pen<Q>, character: Character, top: number): void {
  const { outfit } = character;
  fillShape(
    pen,
    character.main,
    [-16, top, 32, 34],
    (s) => trunk(s, top, outfit === "coat" ? -16 : -27, outfit === "coat" ? 15.5 : 13),
    character.metal,
  );
  details[outfit]?.(pen, character, top);
}

/** Shoulders to hem, `wide` at the hem. */
function trunk<Q>(s: Surface<Q>, top: number, hem: number, wide: number): void {
  s.moveTo(-6, top);
  s.bezierCurveTo(-13, top, -16.5, top + 2, -16.5, top + 8);
  s.bezierCurveTo(-16, top + 16, -13, hem - 8, -wide, hem);
  s.quadraticCurveTo(0, hem + 2.4, wide, hem);
  s.bezierCurveTo(13, hem - 8, 16, top + 16, 16.5, top + 8);
  s.bezierCurveTo(16.5, top + 2, 13, top, 6, top);
  s.closePath();
}

type Detail = <Q>(pen: Pen<Q>, character: Character, top: number) => void;

function belt<Q>(pen: Pen<Q>, color: string, y: number): void {
  fillShape(pen, color, [-14, y, 28, 4.4], (s) => s.roundRect(-13.9, y, 27.8, 4.4, 1.6));
  fillShape(pen, "#e0b24a", [-3, y - 0.6, 6, 5.6], (s) => s.roundRect(-3.1, y - 0.6, 6.2, 5.6, 1.4));
}

const tunic: Detail = (pen, { second, accent, skin }, top) => {
  fillShape(pen, skin, [-5, top, 10, 7], (s) => polygon(s, [-5.4, top - 0.4], [5.4, top - 0.4], [0, top + 7.5]));
  drawLine(pen, accent, 1.5, (s) => {
    s.moveTo(-6, top);
    s.lineTo(0, top + 8.4);
    s.lineTo(6, top);
  });
  belt(pen, mix(second, "#2b2320", 0.55), -35.5);
};

const armor: Detail = (pen, { main, second, accent, metal }, top) => {
  drawLine(pen, mix(main, "#14122e", 0.35), 0.9, (s) => {
    s.moveTo(0, top + 5);
    s.lineTo(0, -37);
    s.moveTo(-12, -45);
    s.quadraticCurveTo(0, -41, 12, -45);
  });
  fillShape(pen, accent, [-4, top + 7, 8, 8], (s) =>
    polygon(s, [0, top + 7], [4, top + 11], [0, top + 16], [-4, top + 11]),
  );
  belt(pen, mix(second, "#2b2320", 0.4), -35.5);
  for (const side of [-1, 1]) {
    fillShape(pen, main, [side * 17 - 7, top - 2, 14, 11], (s) => oval(s, side * 17, top + 4, 7.4, 6), metal);
  }
};

const coat: Detail = (pen, { main, second, accent }, top) => {
  fillShape(pen, mix(second, "#ffffff", 0.55), [-5, top, 10, 40], (s) =>
    polygon(s, [-5.5, top], [5.5, top], [3.4, -17], [-3.4, -17]),
  );
  fillShape(pen, accent, [-2, top + 3, 4, 16], (s) =>
    polygon(s, [-1.9, top + 2], [1.9, top + 2], [2.6, top + 15], [0, top + 19], [-2.6, top + 15]),
  );
  for (const side of [-1, 1]) {
    fillShape(pen, mix(main, "#ffffff", 0.1), [side * 7 - 5, top, 10, 18], (s) =>
      polygon(s, [side * 5, top - 0.5], [side * 11, top + 3], [side * 8.6, top + 10], [side * 3, top + 19]),
    );
  }
  for (const y of [-33, -26]) drawDisc(pen, mix(main, "#14122e", 0.4), 6.4, y, 1.1);
};

const suit: Detail = (pen, { second, accent }, top) => {
  fillShape(pen, accent, [-5.5, top + 5, 11, 11], (s) =>
    polygon(s, [0, top + 4.6], [5.8, top + 8.5], [3.6, top + 15], [0, top + 17], [-3.6, top + 15], [-5.8, top + 8.5]),
  );
  fillShape(pen, second, [-14, -36, 28, 5], (s) => s.roundRect(-13.6, -35.6, 27.2, 4.6, 2));
};

const spacesuit: Detail = (pen, { second, accent }, top) => {
  fillShape(pen, mix(second, "#e6e9ee", 0.82), [-9, top + 8, 18, 14], (s) => s.roundRect(-9, top + 8, 18, 13, 2.6));
  for (const [x, color] of [
    [-5, "#46d9f5"],
    [0, accent],
    [5, "#e4574c"],
  ] as const)
    drawDisc(pen, color, x, top + 12.4, 1.6);
  drawLine(pen, "#8a93a0", 1.1, (s) => {
    s.moveTo(-6, top + 17);
    s.lineTo(6, top + 17);
  });
  fillShape(pen, second, [-14, -34, 28, 4], (s) => s.roundRect(-14, -33.5, 28, 4, 2));
};

const details: Partial<Record<Character["outfit"], Detail>> = { tunic, armor, coat, suit, spacesuit };

function gown<Q>(pen: Pen<Q>, { main, second, accent, outfit, skin }: Character, { sway }: Pose, top: number): void {
  const [hem, wide] = outfit === "dress" ? [-10, 22] : [-3, 20];
  const drift = sway * 1.2;
  fillShape(pen, main, [-wide, top, 2 * wide, hem - top], (s) => {
    s.moveTo(-6, top);
    s.bezierCurveTo(-14, top, -16, top + 3, -14.5, top + 10);
    s.bezierCurveTo(-13, -42, -12, -38, -13.5, -34);
    s.bezierCurveTo(-17, -22, -wide + drift, hem - 8, -wide + drift, hem);
    s.quadraticCurveTo(drift * 2, hem + 6, wide + drift, hem);
    s.bezierCurveTo(wide + drift, hem - 8, 17, -22, 13.5, -34);
    s.bezierCurveTo(12, -38, 13, -42, 14.5, top + 10);
    s.bezierCurveTo(16, top + 3, 14, top, 6, top);
    s.closePath();
  });
  drawLine(pen, mix(main, "#14122e", 0.2), 1, (s) => {
    for (const x of [-9, 0, 9]) {
      s.moveTo(x * 0.7, -30);
      s.quadraticCurveTo(x * 1.05, -18, x * 1.3 + drift, hem - 1);
    }
  });
  drawLine(pen, accent, 1.8, (s) => {
    s.moveTo(-wide + drift + 0.6, hem - 1.6);
    s.quadraticCurveTo(drift * 2, hem + 4.2, wide + drift - 0.6, hem - 1.6);
  });
  fillShape(pen, second, [-13, -38, 26, 4.6], (s) => s.roundRect(-13, -37.6, 26, 4.4, 2));
  fillShape(pen, skin, [-5, top, 10, 6], (s) => polygon(s, [-5.4, top - 0.4], [5.4, top - 0.4], [0, top + 6.5]));
}

function robotTorso<Q>(pen: Pen<Q>, { main, second, accent, eyes, metal }: Character, top: number): void {
  fillShape(pen, second, [-6, -36, 12, 8], (s) => s.roundRect(-8, -37, 16, 9, 3), metal);
  fillShape(pen, main, [-17, top, 34, 25], (s) => s.roundRect(-17, top, 34, 24.5, 8), metal);
  fillShape(pen, main, [-12, -32, 24, 7], (s) => s.roundRect(-12.4, -33, 24.8, 7, 3), metal);
  fillShape(pen, mix(second, "#14122e", 0.45), [-9, top + 5, 18, 13], (s) => s.roundRect(-9.4, top + 5, 18.8, 13.4, 4));
  drawDisc(pen, mix(eyes, "#14122e", 0.25), 0, top + 11.7, 4.6);
  drawDisc(pen, eyes, 0, top + 11.7, 3.3);
  drawDisc(pen, "#ffffff", -1, top + 10.7, 1.1);
  for (const side of [-1, 1]) {
    drawDisc(pen, side < 0 ? accent : eyes, side * 7, top + 8, 0.9);
    drawDisc(pen, mix(second, "#ffffff", 0.25), side * 13.6, top + 3.6, 0.9);
    drawDisc(pen, mix(second, "#ffffff", 0.25), side * 13.6, top + 21, 0.9);
  }
}

function animalTorso<Q>(pen: Pen<Q>, { main, second }: Character, top: number): void {
  fillShape(pen, main, [-18, top, 36, 36], (s) => {
    s.moveTo(-7, top);
    s.bezierCurveTo(-16, top + 2, -19, -42, -18, -34);
    s.bezierCurveTo(-17, -24, -9, -22, 0, -22);
    s.bezierCurveTo(9, -22, 17, -24, 18, -34);
    s.bezierCurveTo(19, -42, 16, top + 2, 7, top);
    s.closePath();
  });
  fillShape(pen, second, [-11, -54, 22, 30], (s) => oval(s, 0, -38, 11.5, 14.5));
}
