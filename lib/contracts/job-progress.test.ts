import { expect, test } from "vitest";
import type { JobFact } from "#lib/contracts/job-event";
import { addFact, noProgress, noProgressOf, percentageOf } from "#lib/contracts/job-progress";
import { explainerStages, stagesOf } from "#lib/contracts/job-stages";

const at = "2026-01-01T00:00:00.000Z";
const after = (...facts: JobFact[]) => facts.reduce((progress, fact) => addFact(progress, fact, at), noProgress);
const written: JobFact = {
  type: "storyboard.written",
  writer: "outline",
  title: "Waves",
  scenes: [{ id: "a" }, { id: "b", title: "Second" }],
};

test("five percent are given at once, a hundred only to a completed job", () => {
  expect(percentageOf(noProgress)).toBe(5);
  const all = after(...explainerStages.map(({ name }): JobFact => ({ type: "stage.completed", stage: name })));
  expect(percentageOf(all)).toBe(100);
  const done = after({ type: "job.completed", videoId: "v", versionId: "w" });
  expect(percentageOf(done)).toBe(100);
});

test("scenes move the drawing stage by their lengths", () => {
  const facts: JobFact[] = [
    written,
    { type: "scene.narrated", sceneId: "a", seconds: 30 },
    { type: "scene.narrated", sceneId: "b", seconds: 10 },
  ];
  const narrated = after(...facts);
  expect(percentageOf(narrated)).toBe(13);
  const drawn = after(...facts, {
    type: "scene.rendered",
    sceneId: "a",
    seconds: 30,
    thumbnail: "t",
    reused: false,
  });
  expect(percentageOf(drawn)).toBeCloseTo(13 + 65 * 0.75, 1);
});

test("a fact told twice, or late, takes nothing back", () => {
  const once = after(
    written,
    { type: "scene.progress", sceneId: "a", fraction: 0.8 },
    { type: "scene.progress", sceneId: "a", fraction: 0.2 },
  );
  expect(once.scenes[0]).toMatchObject({ state: "drawing", fraction: 0.8 });
  const twice = [written, written].reduce((progress, fact) => addFact(progress, fact, at), once);
  expect(twice.scenes[0]).toMatchObject({ fraction: 0.8 });
  expect(percentageOf(twice)).toBe(percentageOf(once));
});

test("a completed job leaves no stage running", () => {
  const done = after(
    { type: "stage.started", stage: "publish" },
    { type: "job.completed", videoId: "v", versionId: "w" },
  );
  expect(done.stages.find((stage) => stage.name === "publish")).toMatchObject({ state: "completed" });
});

test("each kind has stages of its own, which add up to the whole", () => {
  for (const kind of ["explainer", "clip"] as const) {
    const stages = stagesOf(kind);
    expect(stages.reduce((sum, { weight }) => sum + weight, 0)).toBe(95);
    const facts = stages.map(({ name }): JobFact => ({ type: "stage.completed", stage: name }));
    const done = facts.reduce((progress, fact) => addFact(progress, fact, at), noProgressOf(kind));
    expect(done.stages.map(({ state }) => state)).toEqual(stages.map(() => "completed"));
    expect(percentageOf(done)).toBe(100);
  }
});

test("a question stands until it is answered", () => {
  const asked: JobFact = { type: "job.waiting", for: "decision", message: "Again?" };
  expect(after(asked).waiting).toEqual({ for: "decision", message: "Again?" });
  expect(after(asked, { type: "job.answered", decision: "again" }).waiting).toBeUndefined();
});
