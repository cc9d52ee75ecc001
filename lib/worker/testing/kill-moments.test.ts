import { expect, test } from "vitest";
import type { JobEvent, JobFact } from "#lib/contracts/job-event";
import { drawMoments, hasCome } from "#lib/worker/testing/kill-moments";

const second = (s: number) => s * 1000;
const event = (number: number, ms: number, fact: JobFact): JobEvent => ({
  jobId: "job",
  number,
  attempt: 1,
  at: new Date(ms).toISOString(),
  percentage: 0,
  fact,
});
const run: JobEvent[] = [
  event(1, second(0), { type: "job.created" }),
  event(2, second(10), { type: "job.started" }),
  event(3, second(20), { type: "stage.started", stage: "draw" }),
  event(4, second(50), { type: "scene.progress", sceneId: "a", fraction: 0.5 }),
  event(5, second(100), { type: "stage.completed", stage: "draw" }),
  event(6, second(110), { type: "job.completed", videoId: "v", versionId: "w" }),
];

test("every part of the run has its moment, and the others lie anywhere in it", () => {
  expect(drawMoments(run, 4, () => 0.5)).toEqual([
    { facts: 2, afterMs: second(5) },
    // The middle of the run and the middle of its drawing are one moment: progress is no milestone.
    { facts: 3, afterMs: second(40) },
    { facts: 3, afterMs: second(40) },
    { facts: 4, afterMs: second(5) },
  ]);
  // Two seconds after the film was there.
  expect(drawMoments(run, 4, () => 0.5, second(114)).at(-1)).toEqual({ facts: 5, afterMs: second(2) });
  expect(() => drawMoments(run.slice(0, 4), 4)).toThrow("to its end");
});

test("a moment comes after its fact and some work of the living worker", () => {
  const moments = [
    { facts: 2, afterMs: 5000 },
    { facts: 2, afterMs: 7000 },
  ];
  const at = (now: number, takenUpAt: number | undefined, told = 2) => ({
    events: run.slice(0, told),
    takenUpAt,
    now,
  });
  expect(hasCome(moments, 0, at(second(15), second(9)))).toBe(true);
  expect(hasCome(moments, 0, at(second(15) - 1, second(9)))).toBe(false);
  expect(hasCome(moments, 0, at(second(99), undefined))).toBe(false);
  expect(hasCome(moments, 0, at(second(99), second(9), 1))).toBe(false);
  // Of its seven seconds, five were had by the worker before.
  expect(hasCome(moments, 1, at(second(42), second(40)))).toBe(true);
  expect(hasCome(moments, 1, at(second(42) - 1, second(40)))).toBe(false);
  expect(hasCome(moments, 2, at(second(99), second(40)))).toBe(false);
});
