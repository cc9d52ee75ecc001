import fc from "fast-check";
import { expect, inject, it } from "vitest";
import { planMerge } from "#lib/media/merging/plan-merge";
import type { ClipSurvey, MergeTransition } from "#lib/media/running/merging";

const survey = (seconds: number, more: Partial<ClipSurvey> = {}): ClipSurvey => ({
  picture: {
    ...{ codec: "h264", width: 640, height: 360, pixelAspect: 1, turn: "none", interlaced: false },
    ...{ light: "standard", matrix: "said", rate: 30 },
  },
  ...{ zeroTicks: 0, lastTicks: seconds * 90_000 - 3000, endTicks: seconds * 90_000, seconds, hasSound: true },
  ...more,
});
const frame = { width: 640, height: 360, fps: 30 };
const part = (seconds: number, more: object = {}) => ({ path: "a.mp4", survey: survey(seconds), ...more });

it("lays parts one behind the other, blended by as much as was asked", () => {
  const { parts, frames } = planMerge({
    parts: [part(4), part(3, { from: 1 }), part(2, { to: 1.5 })],
    ...{ frame, transition: "dissolve", transitionSeconds: 0.5 },
  });
  expect(parts.map(({ start, frames, overlap, fromTicks }) => [start, frames, overlap, fromTicks])).toEqual([
    [0, 120, 0, 0],
    [105, 60, 15, 90_000],
    [150, 45, 15, 0],
  ]);
  expect(frames).toBe(195);
});

it("blends no more than half of a short part, and cuts what is too short", () => {
  const parts = [part(4), part(0.4), part(0.05), part(4)];
  const plan = planMerge({ parts, frame, transition: "wipe", transitionSeconds: 2 });
  expect(plan.parts.map(({ overlap }) => overlap)).toEqual([0, 6, 0, 0]);
});

it("copies whole parts of equal settings that fill the frame, and nothing else", () => {
  const own = { ...part(2), survey: survey(2, { copyWord: "same" }) };
  const copies = (parts: Parameters<typeof planMerge>[0]["parts"], transition: MergeTransition = "cut") =>
    planMerge({ parts, frame, transition, transitionSeconds: 0.5 }).copies;
  expect(copies([own, own])).toBe(true);
  expect(copies([own], "dissolve")).toBe(true);
  expect(copies([own, own], "dissolve")).toBe(false);
  expect(copies([own, { ...own, from: 0.5 }])).toBe(false);
  expect(copies([own, { ...own, to: 1 }])).toBe(false);
  expect(copies([own, { ...own, survey: survey(2, { copyWord: "other" }) }])).toBe(false);
  expect(copies([own, part(2)])).toBe(false);
  expect(copies([own, { ...own, survey: survey(2.01, { copyWord: "same" }) }])).toBe(false);
});

it("refuses what leaves nothing, and what never ends", () => {
  const plan = (parts: Parameters<typeof planMerge>[0]["parts"]) => () =>
    planMerge({ parts, frame, transition: "cut", transitionSeconds: 0.5 });
  expect(plan([part(2), part(2, { from: 2 })])).toThrow("Nothing of part 2 is left: it lasts 2.00 s.");
  expect(plan([part(2, { from: 1, to: 0.5 })])).toThrow("Nothing of part 1 is left");
  expect(plan([part(9000), part(9000)])).toThrow("longer than 4 hours");
});

it("holds together for any parts", () => {
  const anyPart = fc.record({ seconds: fc.double({ min: 0.02, max: 20, noNaN: true }), cut: fc.boolean() });
  fc.assert(
    fc.property(
      fc.array(anyPart, { minLength: 1, maxLength: 9 }),
      fc.double({ min: 0.1, max: 3, noNaN: true }),
      fc.constantFrom(24, 25, 30, 50, 60),
      (parts, transitionSeconds, fps) => {
        const plan = planMerge({
          parts: parts.map(({ seconds, cut }) => part(seconds, cut ? { to: seconds / 2 + 1 } : {})),
          ...{ frame: { ...frame, fps }, transition: "zoom", transitionSeconds },
        });
        let end = 0;
        for (const [i, { start, frames, overlap }] of plan.parts.entries()) {
          expect(start + overlap).toBe(end);
          expect(overlap + (plan.parts[i + 1]?.overlap ?? 0)).toBeLessThanOrEqual(frames);
          end = start + frames;
        }
        expect(end).toBe(plan.frames);
      },
    ),
    { numRuns: inject("deep") ? 1000 : 100, seed: 5 },
  );
});
