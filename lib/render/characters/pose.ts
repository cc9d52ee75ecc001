import type { Character } from "#lib/render/characters/character";
import { carried } from "#lib/render/characters/parts/carried";

export type Spot = readonly [x: number, y: number];

/** How somebody holds themselves at a moment. Figure units: 100 is their height, feet at 0, up is negative. */
export interface Pose {
  /** The whole figure's shift and turn. */
  rise: number;
  tilt: number;
  /** How far chest and head breathe up. */
  breath: number;
  /** 0 open, 1 closed. */
  blink: number;
  /** -1 to 1: what hangs loose swings. */
  sway: number;
  /** How high each foot is. */
  steps: Spot;
  /** Elbow and hand on the picture's left and right. */
  left: readonly [Spot, Spot];
  right: readonly [Spot, Spot];
}

const blinkEvery = 3.4;

/** A pure function of the moment. */
export function poseAt(character: Character, seconds: number): Pose {
  const { doing, outfit } = character;
  const hands = carried(character);
  const wave = (perSecond: number, phase = 0): number => Math.sin(2 * Math.PI * perSecond * seconds + phase);
  const since = (seconds + 1.9) % blinkEvery;
  const blink = since < 0.16 ? Math.sin((Math.PI * since) / 0.16) : 0;
  const breath = 0.5 + 0.5 * wave(0.3);
  const out = outfit === "robe" || outfit === "dress" ? 2 : 0;
  const rest = (side: number, swing: number): readonly [Spot, Spot] => [
    [side * (23 + out), -47 - breath],
    [side * (22.5 + out + swing), -33.5 - breath],
  ];
  const holding = (side: number, swing: number): readonly [Spot, Spot] => [
    [side * (25 + out), -46 - breath],
    [side * (29 + out), -43 - breath + swing],
  ];
  const raised: readonly [Spot, Spot] = [
    [27, -57],
    [28 + 4 * wave(1.1), -76],
  ];
  const base = { rise: 0, tilt: 0, breath, blink, sway: wave(0.24), steps: [0, 0] as const };
  const left = hands.left ? holding(-1, 0.6 * wave(0.3)) : rest(-1, 0);
  const right = hands.right ? holding(1, 0.6 * wave(0.3, 1)) : rest(1, 0);
  switch (doing) {
    case "stand":
      return { ...base, left, right };
    case "wave":
      return { ...base, left, right: hands.right ? right : raised };
    case "walk": {
      const step = wave(0.95);
      const up = Math.abs(step);
      return {
        ...base,
        rise: -1.6 * up,
        tilt: 0.022 * step,
        sway: step,
        steps: [Math.max(0, step) * 6, Math.max(0, -step) * 6],
        left: swung(left, -3 * step, hands.left !== undefined),
        right: swung(right, -3 * step, hands.right !== undefined),
      };
    }
    case "fly":
      return {
        ...base,
        rise: -12 - 2.5 * wave(0.28),
        tilt: 0.05 + 0.05 * wave(0.2),
        sway: wave(0.7),
        steps: [1.5 + 1.5 * wave(0.4), 3.5 + 1.5 * wave(0.4, 2)],
        left: [[-26, -50], hands.left ? left[1] : [-29, -40 + wave(0.4)]],
        right: [[26, -50], hands.right ? right[1] : [29, -40 + wave(0.4, 2)]],
      };
    case "dance": {
      const beat = wave(0.9);
      return {
        ...base,
        rise: -3.2 * Math.abs(beat),
        tilt: 0.07 * beat,
        sway: beat,
        steps: [Math.max(0, beat) * 5, Math.max(0, -beat) * 5],
        left: [
          [-27, -56],
          [-28, -66 - 8 * beat],
        ],
        right: [
          [27, -56],
          [28, -66 + 8 * beat],
        ],
      };
    }
  }
}

const swung = ([elbow, hand]: readonly [Spot, Spot], by: number, busy: boolean): readonly [Spot, Spot] =>
  busy ? [elbow, [hand[0], hand[1] + by * 0.4]] : [elbow, [hand[0], hand[1] + by]];
