import { expect, test } from "vitest";
import { addFact, type JobProgress, noProgress } from "#lib/contracts/job-progress";
import { estimateRest } from "#lib/jobs/estimate-rest";

test("says nothing while nothing is known", () => {
  expect(estimateRest(noProgress, 5, 60)).toBeUndefined();
  expect(estimateRest(noProgress, 30, 1)).toBeUndefined();
  expect(estimateRest(noProgress, 100, 60)).toBeUndefined();
});

test("at a steady pace the rest lies in the range, and the range narrows", () => {
  const width = (percentage: number): number => {
    const elapsed = percentage - 5;
    const range = estimateRest(noProgress, percentage, elapsed);
    if (!range) throw new Error("no range");
    expect(range.from).toBeLessThanOrEqual(100 - percentage);
    expect(range.to).toBeGreaterThanOrEqual(100 - percentage);
    return (range.to - range.from) / (100 - percentage);
  };
  expect(width(80)).toBeLessThan(width(20));
});

test("scenes that are slower than what came before them widen it to their pace", () => {
  const at = (seconds: number) => new Date(seconds * 1000).toISOString();
  const facts = [
    ["ground", 0, 0],
    ["write", 0, 1],
    ["narrate", 1, 2],
  ] as const;
  const progress = facts.reduce<JobProgress>(
    (so, [stage, from, to]) =>
      addFact(addFact(so, { type: "stage.started", stage }, at(from)), { type: "stage.completed", stage }, at(to)),
    { ...noProgress, scenes: [{ id: "a", state: "drawing", fraction: 0.2 }] },
  );
  // 20 % after two seconds, then 10 % in 20 seconds: 70 % are left, 140 seconds at that pace.
  const range = estimateRest(progress, 30, 22);
  expect(range?.to).toBeGreaterThanOrEqual(140);
  expect(range?.from).toBeLessThanOrEqual(70);
});
