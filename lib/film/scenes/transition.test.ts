import type { SKRSContext2D } from "@napi-rs/canvas";
import { describe, expect, it } from "vitest";
import { type FilmedTransition, transitionKinds } from "#lib/contracts/transitions";
import { newCanvas } from "#lib/film/kit/new-canvas";
import { drawTransition } from "#lib/render/draw-transition";

const frame = { width: 96, height: 54 };
const filmed = transitionKinds.filter((kind): kind is FilmedTransition => kind !== "cut");
const from = picture("#c03020", "#20c040");
const to = picture("#2040c0", "#e0d020");
const two = { from, to };
const plain = { from: picture("#c03020", "#c03020"), to: picture("#2040c0", "#2040c0") };

/** Two colours beside each other, so that movement shows. */
function picture(left: string, right: string) {
  const { canvas, context } = newCanvas(frame);
  context.fillStyle = left;
  context.fillRect(0, 0, 40, frame.height);
  context.fillStyle = right;
  context.fillRect(40, 0, frame.width - 40, frame.height);
  return canvas;
}

const pixelsOf = (context: SKRSContext2D): Uint8ClampedArray =>
  context.getImageData(0, 0, frame.width, frame.height).data;

function between(kind: FilmedTransition, progress: number, language = "en", pictures = two): Uint8ClampedArray {
  const { context } = newCanvas(frame);
  drawTransition(context, { ...pictures, kind, progress, frame, look: "paper", language });
  return pixelsOf(context);
}

/** Mean difference of a channel's values. */
function distance(a: Uint8ClampedArray, b: Uint8ClampedArray): number {
  return a.reduce((sum, value, i) => sum + Math.abs(value - (b[i] ?? 0)), 0) / a.length;
}

describe.each(filmed)("the transition %s", (kind) => {
  it("is exactly the one picture before and the other after", () => {
    expect(Buffer.from(between(kind, 0)).equals(from.data())).toBe(true);
    expect(Buffer.from(between(kind, 1)).equals(to.data())).toBe(true);
  });

  it("leaves neither gap nor jump on the way", () => {
    const steps = 60;
    let before = between(kind, 0);
    for (let i = 1; i <= steps; i += 1) {
      const now = between(kind, i / steps);
      expect(now.every((value, at) => at % 4 !== 3 || value === 255)).toBe(true);
      expect(distance(before, now), `step ${i}`).toBeLessThan(14);
      before = now;
    }
  });

  it("only ever comes nearer to the second picture", () => {
    const goal = between(kind, 1, "en", plain);
    // A fade passes through the ground first.
    const way = Array.from({ length: 21 }, (_, i) => (kind === "fade" ? 0.5 + i / 40 : i / 20));
    const far = way.map((progress) => distance(between(kind, progress, "en", plain), goal));
    for (const [i, d] of far.entries()) expect(d, `step ${i}`).toBeLessThanOrEqual((far[i - 1] ?? 256) + 0.6);
    expect(far[10]).toBeLessThan(far[0] ?? 0);
  });
});

it("moves pictures as the language is read", () => {
  const middle = (kind: FilmedTransition, language: string, x: number) => {
    const at = 4 * (20 * frame.width + x);
    return [...between(kind, 0.5, language).slice(at, at + 3)];
  };
  // A wipe begins where reading does; slides and pushes come from where it goes.
  expect(middle("wipe", "en", 8)).toEqual([0x20, 0x40, 0xc0]);
  expect(middle("wipe", "ar", 8)).toEqual([0xc0, 0x30, 0x20]);
  expect(middle("push", "en", 50)).toEqual([0x20, 0x40, 0xc0]);
  expect(middle("push", "ar", 50)).toEqual([0xc0, 0x30, 0x20]);
});

it("fades through the ground of the look", () => {
  expect([...between("fade", 0.5).slice(0, 3)]).toEqual([0xf7, 0xf2, 0xe8]);
});
