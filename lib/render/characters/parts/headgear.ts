import type { Character, Headgear } from "#lib/render/characters/character";
import { drawDisc, drawLine, fillShape, oval, type Pen, polygon } from "#lib/render/characters/pen";
import { mix } from "#lib/render/looks/mix";

type Draw = <Q>(pen: Pen<Q>, color: string, character: Character) => void;

const helmet: Draw = (pen, color, { accent, build }) => {
  if (build !== "robot") {
    drawLine(pen, accent, 5, (s) => {
      s.moveTo(0, -19);
      s.bezierCurveTo(5, -31, 14, -29, 17, -20);
    });
  }
  fillShape(
    pen,
    color,
    [-19, -21, 38, 30],
    (s) => {
      s.moveTo(-19.4, 9);
      s.bezierCurveTo(-21, -13, -12, -22, 0, -22);
      s.bezierCurveTo(12, -22, 21, -13, 19.4, 9);
      s.lineTo(13.6, 9);
      s.quadraticCurveTo(15, -3, 12.4, -6.6);
      s.lineTo(-12.4, -6.6);
      s.quadraticCurveTo(-15, -3, -13.6, 9);
      s.closePath();
    },
    true,
  );
  drawLine(pen, mix(color, "#14122e", 0.45), 1.1, (s) => {
    s.moveTo(-12.4, -8.4);
    s.lineTo(12.4, -8.4);
    s.moveTo(0, -21);
    s.lineTo(0, -9);
  });
};

const pointed: Draw = (pen, color, { second, accent }) => {
  fillShape(pen, color, [-14, -52, 30, 44], (s) => {
    s.moveTo(-14.4, -10);
    s.bezierCurveTo(-8, -26, -5, -38, 2, -50);
    s.bezierCurveTo(8, -53, 14, -48, 15, -43);
    s.bezierCurveTo(9, -44, 9, -36, 14.4, -10);
    s.quadraticCurveTo(0, -5, -14.4, -10);
    s.closePath();
  });
  fillShape(pen, color, [-25, -13, 50, 9], (s) => oval(s, 0, -9, 25, 4.8));
  fillShape(pen, second, [-14, -16, 28, 6], (s) => {
    s.moveTo(-13.2, -14.4);
    s.quadraticCurveTo(0, -9.6, 13.2, -14.4);
    s.lineTo(14.2, -9.8);
    s.quadraticCurveTo(0, -5, -14.2, -9.8);
    s.closePath();
  });
  drawDisc(pen, accent, 3, -28, 1.8);
  drawDisc(pen, accent, -2.6, -22, 1.2);
};

const crown: Draw = (pen, color, { accent }) => {
  fillShape(pen, color, [-14, -31, 28, 17], (s) =>
    polygon(s, [-13.4, -14], [-15.4, -29], [-7.6, -21.4], [0, -32], [7.6, -21.4], [15.4, -29], [13.4, -14]),
  );
  for (const [x, y] of [
    [-15.2, -29.6],
    [0, -32.6],
    [15.2, -29.6],
  ] as const)
    drawDisc(pen, accent, x, y, 1.9);
  drawDisc(pen, "#d63a5a", 0, -18.6, 2.1);
};

const fedora: Draw = (pen, color, { second }) => {
  fillShape(pen, color, [-13, -30, 26, 20], (s) => {
    s.moveTo(-14, -11);
    s.bezierCurveTo(-14.6, -26, -11, -31, -5, -30);
    s.quadraticCurveTo(0, -26.6, 5, -30);
    s.bezierCurveTo(11, -31, 14.6, -26, 14, -11);
    s.closePath();
  });
  fillShape(pen, mix(second, "#14122e", 0.3), [-14, -17, 28, 6], (s) => s.roundRect(-14.2, -17, 28.4, 5.6, 1));
  fillShape(pen, color, [-26, -14, 52, 8], (s) => {
    s.moveTo(-26, -12.6);
    s.bezierCurveTo(-18, -4.4, 18, -4.4, 26, -12.6);
    s.bezierCurveTo(17, -11.4, -17, -11.4, -26, -12.6);
    s.closePath();
  });
};

const tricorne: Draw = (pen, color) => {
  const hat = mix(color, "#1c1a24", 0.7);
  fillShape(pen, hat, [-25, -32, 50, 26], (s) => {
    s.moveTo(-26, -15);
    s.bezierCurveTo(-14, -36, 14, -36, 26, -15);
    s.bezierCurveTo(14, -8, 8, -17, 0, -17);
    s.bezierCurveTo(-8, -17, -14, -8, -26, -15);
    s.closePath();
  });
  drawDisc(pen, "#f1ead9", 0, -23.6, 3.2);
  drawLine(pen, "#f1ead9", 1.4, (s) => {
    s.moveTo(-4, -18.8);
    s.lineTo(4, -21.4);
    s.moveTo(4, -18.8);
    s.lineTo(-4, -21.4);
  });
};

const chef: Draw = (pen, color) => {
  for (const [x, r] of [
    [-9, 8],
    [9, 8],
    [0, 10],
  ] as const) {
    fillShape(pen, color, [x - r, -28 - r, 2 * r, 2 * r], (s) => oval(s, x, -27, r, r));
  }
  fillShape(pen, color, [-13, -26, 26, 14], (s) => s.roundRect(-13, -25, 26, 14, 2.4));
};

const hood: Draw = (pen, color) =>
  fillShape(pen, color, [-21, -22, 42, 44], (s) => {
    s.moveTo(-14, 18);
    s.bezierCurveTo(-25, 10, -24, -24, 0, -24);
    s.bezierCurveTo(24, -24, 25, 10, 14, 18);
    s.bezierCurveTo(17, 4, 16, -10, 0, -10.6);
    s.bezierCurveTo(-16, -10, -17, 4, -14, 18);
    s.closePath();
  });

const horns: Draw = (pen, color) => {
  for (const side of [-1, 1]) {
    fillShape(pen, "#efe6cf", [side * 21 - 6, -32, 12, 24], (s) => {
      s.moveTo(side * 15, -8);
      s.bezierCurveTo(side * 25, -9, side * 28, -19, side * 23, -31);
      s.bezierCurveTo(side * 21, -22, side * 19, -19, side * 14, -17);
      s.closePath();
    });
  }
  fillShape(
    pen,
    color,
    [-18, -22, 36, 16],
    (s) => {
      s.moveTo(-18.4, -5);
      s.bezierCurveTo(-18, -28, 18, -28, 18.4, -5);
      s.quadraticCurveTo(0, -10.4, -18.4, -5);
      s.closePath();
    },
    true,
  );
};

const cap: Draw = (pen, color) => {
  fillShape(pen, color, [-18, -23, 36, 16], (s) => {
    s.moveTo(-18, -7);
    s.bezierCurveTo(-18, -28, 18, -28, 18, -7);
    s.quadraticCurveTo(0, -12.6, -18, -7);
    s.closePath();
  });
  fillShape(pen, mix(color, "#14122e", 0.2), [-14, -12, 28, 7], (s) => {
    s.moveTo(-14, -8.6);
    s.quadraticCurveTo(0, -3, 14, -8.6);
    s.quadraticCurveTo(0, -13.4, -14, -8.6);
    s.closePath();
  });
};

const band: Draw = (pen, color) =>
  fillShape(pen, color, [-18, -13, 36, 6], (s) => s.roundRect(-17.6, -13, 35.2, 5.6, 2.4));

/** Glass before the whole head: drawn last, by `drawBubble`. */
const bubble: Draw = () => {};

const draws = { helmet, pointed, crown, fedora, tricorne, bubble, chef, hood, horns, cap, band } satisfies Record<
  Headgear,
  Draw
>;

export function drawHeadgear<Q>(pen: Pen<Q>, character: Character): void {
  const { headgear } = character;
  if (headgear) draws[headgear.kind](pen, headgear.color, character);
}

export function drawBubble<Q>(pen: Pen<Q>): void {
  const { surface } = pen;
  surface.save();
  fillShape(pen, "#d4dae2", [-18, 13, 36, 8], (s) => s.roundRect(-16, 14.4, 32, 6.4, 3));
  surface.globalAlpha *= 0.2;
  drawDisc(pen, "#a8dcff", 0, -1, 24);
  surface.restore();
  drawLine(pen, "#eaf4fb", 1.8, (s) => {
    s.moveTo(24, -1);
    s.arc(0, -1, 24, 0, 2 * Math.PI);
  });
  drawLine(pen, "#ffffff", 2.6, (s) => {
    s.moveTo(-18, -9);
    s.arc(0, -1, 19.6, Math.PI + 0.42, Math.PI + 1.15);
  });
}
