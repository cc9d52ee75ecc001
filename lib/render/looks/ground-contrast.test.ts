import { createCanvas } from "@napi-rs/canvas";
import { describe, expect, it } from "vitest";
import { aspectRatios, frameOf } from "#lib/contracts/frame-of";
import { lookNames } from "#lib/contracts/look-infos";
import { lookOf } from "#lib/render/look-of";
import { contrast } from "#lib/render/looks/contrast";
import { drawGround } from "#lib/render/looks/draw-ground";
import type { Look } from "#lib/render/looks/look";

const shortSide = 360;
/** px of a patch whose mean colour counts: about a letter of the least body text. */
const patch = 8;
/** Units: the narrowest margins that a layout has. */
const margins = { x: 56, top: 44, bottom: 52 };
const none = { x: 0, top: 0, bottom: 0 };

/** The lowest contrast of any of a look's colours with any patch of its ground inside the margins. */
function worst(look: Look, ratio: (typeof aspectRatios)[number], ornaments: boolean, seed: number) {
  const whole = frameOf("low", ratio);
  const scale = shortSide / Math.min(whole.width, whole.height);
  const size = { width: Math.round(whole.width * scale), height: Math.round(whole.height * scale) };
  const context = createCanvas(size.width, size.height).getContext("2d");
  drawGround(context, look, size, seed, ornaments);
  const { data } = context.getImageData(0, 0, size.width, size.height);
  const unit = shortSide / 720;
  const free = ornaments ? margins : none;
  const [left, right] = [free.x * unit, size.width - free.x * unit];
  const [top, bottom] = [free.top * unit, size.height - free.bottom * unit];
  const grounds = new Set<string>();
  for (let y = Math.ceil(top); y + patch <= bottom; y += patch) {
    for (let x = Math.ceil(left); x + patch <= right; x += patch) grounds.add(mean(data, size.width, x, y));
  }
  const found = [...grounds].flatMap((ground) =>
    Object.entries(look.colors).map(([role, color]) => ({ role, ground, contrast: contrast(color, ground) })),
  );
  return found.reduce((a, b) => (a.contrast < b.contrast ? a : b));
}

function mean(data: ArrayLike<number>, width: number, left: number, top: number): string {
  const sums = [0, 0, 0];
  for (let y = top; y < top + patch; y += 1) {
    for (let x = left; x < left + patch; x += 1) {
      for (const channel of [0, 1, 2])
        sums[channel] = (sums[channel] ?? 0) + (data[4 * (y * width + x) + channel] ?? 0);
    }
  }
  const hex = (sum: number) =>
    Math.round(sum / patch ** 2)
      .toString(16)
      .padStart(2, "0");
  return `#${sums.map(hex).join("")}`;
}

describe.each(lookNames)("the ground of %s as it is painted", (name) => {
  it.each(aspectRatios)("carries every colour of text where content stands in %s", (ratio) => {
    for (const seed of [1, 7]) {
      const least = worst(lookOf(name), ratio, true, seed);
      expect(least.contrast, JSON.stringify(least)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it("carries every colour anywhere under a moving camera", () => {
    const least = worst(lookOf(name), "16:9", false, 3);
    expect(least.contrast, JSON.stringify(least)).toBeGreaterThanOrEqual(4.5);
  });
});
