import { expect, it } from "vitest";
import type { SegmentRequest } from "#lib/contracts/film-segment";
import { type FilmedTransition, transitionKinds } from "#lib/contracts/transitions";
import { nodeKit } from "#lib/film/kit/node-kit";
import { segmentSource } from "#lib/film/scenes/segment-source";
import { lecture, showing, smallFrame, testProgram } from "#lib/film/testing/test-program";

const kit = await nodeKit();
const frame = smallFrame;
const frames = 18;
const from = await testProgram(lecture, 3);
const to = { ...(await testProgram(showing("next", "Another scene"), 3)), look: "midnight" as const };
const filmed = transitionKinds.filter((kind): kind is FilmedTransition => kind !== "cut");

/** The brightness of a segment's frame, drawn with all before it as in a film. */
async function brightness(request: SegmentRequest, index: number): Promise<Uint8Array> {
  using source = segmentSource(request, kit, async () => {});
  let drawn = await source.draw(0);
  for (let i = 1; i <= index; i += 1) drawn = await source.draw(i);
  return Uint8Array.from(drawn.planes.y);
}

const apart = (a: Uint8Array, b: Uint8Array): number =>
  a.reduce((sum, value, i) => sum + Math.abs(value - (b[i] ?? 0)), 0) / a.length;

const last = await brightness({ kind: "scene", program: from, frame, fromFrame: 0, toFrame: 90 - frames }, 89 - frames);
const first = await brightness({ kind: "scene", program: to, frame, fromFrame: frames, toFrame: 90 }, 0);

it.each(filmed)("goes on without a jump where a %s begins and ends", async (transition) => {
  const between: SegmentRequest = { kind: "transition", transition, from, to, frame, frames };
  const whole = apart(last, first);
  expect(whole).toBeGreaterThan(100);
  expect(apart(last, await brightness(between, 0))).toBeLessThan(whole / 20);
  expect(apart(first, await brightness(between, frames - 1))).toBeLessThan(whole / 20);
});
