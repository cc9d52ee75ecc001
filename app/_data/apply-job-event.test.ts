import { describe, expect, it } from "vitest";
import type { JobEvent, JobFact } from "#lib/contracts/job-event";
import { explainerStages } from "#lib/contracts/job-stages";
import { JobView } from "#lib/contracts/job-view";
import { applyJobEvent, mergeJobViews } from "./apply-job-event";

const at = "2026-01-02T03:04:05.000Z";
const queued: JobView = {
  id: "job_1",
  kind: "explainer",
  status: "queued",
  priority: "normal",
  attempt: 1,
  topic: "Tides",
  percentage: 5,
  stages: explainerStages.map(({ name, title }) => ({ name, title, state: "waiting" })),
  message: "Waiting for its turn.",
  scenes: [],
  warnings: [],
  lastEvent: 1,
  createdAt: at,
};
const event = (number: number, percentage: number, fact: JobFact, attempt = 1): JobEvent => ({
  jobId: "job_1",
  number,
  attempt,
  at,
  percentage,
  fact,
});
const run = (facts: JobFact[], from = queued): JobView =>
  facts.reduce(
    (view, fact, i) => applyJobEvent(view, event(view.lastEvent + 1, Math.min(99, 10 + i), fact, view.attempt)),
    from,
  );
const written: JobFact = {
  type: "storyboard.written",
  writer: "outline",
  title: "The tides",
  scenes: [{ id: "s1", title: "The Moon" }, { id: "s2" }],
};

describe("applyJobEvent", () => {
  it("gives a valid view after a whole job", () => {
    const view = run([
      { type: "job.started" },
      { type: "stage.started", stage: "write" },
      written,
      { type: "stage.completed", stage: "write" },
      { type: "stage.started", stage: "draw" },
      { type: "scene.narrated", sceneId: "s1", seconds: 4 },
      { type: "scene.progress", sceneId: "s1", fraction: 0.4 },
      { type: "scene.rendered", sceneId: "s1", seconds: 4.5, thumbnail: "a1", reused: false },
      { type: "job.completed", videoId: "v1", versionId: "w1" },
    ]);
    expect(JobView.parse(view)).toMatchObject({
      status: "completed",
      videoId: "v1",
      title: "The tides",
      lastEvent: 10,
    });
    expect(view.scenes[0]).toMatchObject({ state: "rendered", fraction: 1, seconds: 4.5, title: "The Moon" });
    expect(view.stages.find((s) => s.name === "write")?.state).toBe("completed");
    expect(view.message).toBe("Your film is ready");
  });

  it("takes an event in once only", () => {
    const warned = event(2, 6, { type: "job.warning", message: "Short." });
    const once = applyJobEvent(queued, warned);
    expect(applyJobEvent(once, warned)).toBe(once);
    expect(once.warnings).toEqual(["Short."]);
  });

  it("never lets progress fall within an attempt, and lets it with a new one", () => {
    const far = applyJobEvent(queued, event(2, 60, { type: "job.started" }));
    expect(applyJobEvent(far, event(3, 40, { type: "job.started" })).percentage).toBe(60);
    expect(applyJobEvent(far, event(3, 5, { type: "job.retried", attempt: 2 }, 2)).percentage).toBe(5);
  });

  it("marks the stage that failed, and clears the failure on a retry", () => {
    const error = { code: "SPEECH_FAILED" as const, message: "The voice fell silent.", retryable: true };
    const failed = run([
      { type: "stage.started", stage: "narrate" },
      { type: "job.failed", error },
    ]);
    expect(failed).toMatchObject({ status: "failed", message: error.message, error });
    expect(failed.stages.find((s) => s.name === "narrate")?.state).toBe("failed");
    const again = run([{ type: "job.retried", attempt: 2 }], failed);
    expect(again).toMatchObject({ status: "queued", attempt: 2, error: undefined, finishedAt: undefined });
    expect(again.stages.some((s) => s.state === "failed")).toBe(false);
  });

  it("keeps scenes that the storyboard did not name", () => {
    const view = run([written, { type: "scene.narrated", sceneId: "s2~2", seconds: 3 }]);
    expect(view.scenes.map((s) => s.id)).toEqual(["s1", "s2", "s2~2"]);
  });
});

describe("mergeJobViews", () => {
  it("prefers the newer view", () => {
    const newer = { ...queued, lastEvent: 4 };
    expect(mergeJobViews(queued, newer)).toBe(newer);
    expect(mergeJobViews(undefined, queued)).toBe(queued);
  });

  it("takes thumbnails and stage times from an older one", () => {
    const shown = run([written, { type: "stage.completed", stage: "write" }]);
    const read: JobView = {
      ...queued,
      scenes: [{ id: "s1", state: "rendered", fraction: 1, thumbnailUrl: "/t/s1" }],
      stages: queued.stages.map((s) => (s.name === "write" ? { ...s, seconds: 1.5 } : s)),
    };
    const merged = mergeJobViews(shown, read);
    expect(merged.scenes[0]).toMatchObject({ state: "planned", thumbnailUrl: "/t/s1" });
    expect(merged.stages.find((s) => s.name === "write")).toMatchObject({ state: "completed", seconds: 1.5 });
    expect(merged.lastEvent).toBe(shown.lastEvent);
  });

  it("shows a question for as long as it stands", () => {
    const asked = run([{ type: "job.waiting", for: "decision", message: "It may have been billed." }]);
    expect(asked).toMatchObject({ status: "waiting", waiting: { message: "It may have been billed." } });
    expect(run([{ type: "job.answered", decision: "again" }], asked)).toMatchObject({
      status: "processing",
      waiting: undefined,
    });
    expect(run([{ type: "job.cancelled" }], asked).waiting).toBeUndefined();
  });
});
