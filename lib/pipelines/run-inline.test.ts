import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { JobFact } from "#lib/contracts/job-event";
import { type InlineOptions, runInline } from "#lib/pipelines/run-inline";
import { testPipeline } from "#lib/pipelines/test-pipeline";

let dataDir = "";
let made: string[] = [];
beforeEach(async () => {
  dataDir = await mkdtemp(path.join(os.tmpdir(), "inline-"));
  made = [];
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

const onMake = (what: string): void => {
  made.push(what);
};
const words = testPipeline({ scenes: ["one", "two", "three"], onMake });
const run = (pipeline = words, options: Partial<InlineOptions> = {}) =>
  runInline(pipeline, {}, { dataDir, signal: new AbortController().signal, engineVersion: "e1", ...options });

test("a pipeline runs to its film and tells a rising story", async () => {
  const facts: JobFact["type"][] = [];
  const percentages: number[] = [];
  const result = await run(words, {
    onFact: (fact, percentage) => {
      facts.push(fact.type);
      percentages.push(percentage);
    },
  });
  expect(made.sort()).toEqual(["join", "one", "plan", "three", "two"]);
  expect(await readFile(await result.pathOf(result.version.files.mp4 ?? ""), "utf8")).toBe("one two three.");
  expect(facts.slice(0, 4)).toEqual(["job.created", "job.started", "stage.started", "storyboard.written"]);
  expect(facts.at(-1)).toBe("job.completed");
  expect(percentages).toEqual([...percentages].sort((a, b) => a - b));
  expect(percentages.at(-1)).toBe(100);
  expect(await readdir(path.join(dataDir, "make", "work"))).toEqual([]);
});

test("a second run makes nothing again, another engine makes all", async () => {
  await run();
  expect(await run()).toMatchObject({ artifactsMade: 0, artifactsReused: 5 });
  expect(made).toHaveLength(5);
  await run(words, { engineVersion: "e2" });
  expect(made).toHaveLength(10);
});

test("a damaged file is made again", async () => {
  const first = await run();
  await writeFile(await first.pathOf(first.version.files.mp4 ?? ""), "");
  expect(await run()).toMatchObject({ artifactsMade: 1, artifactsReused: 4 });
});

test("after a failure the next run goes on from what was finished", async () => {
  const scenes = ["one", "two", "three"];
  const failing = testPipeline({
    scenes,
    onMake: (what) => {
      if (what === "three") throw new Error("no three today");
      onMake(what);
    },
  });
  await expect(run(failing, { width: 1 })).rejects.toThrow("no three");
  expect(made).toEqual(["plan", "one", "two"]);
  await run();
  expect(made).toEqual(["plan", "one", "two", "three", "join"]);
});

test("a stop ends it soon and leaves no scratch folder", async () => {
  const stop = new AbortController();
  const slow = testPipeline({ scenes: ["one", "two"], sceneMs: 60_000 });
  const onFact = (fact: JobFact): void => {
    if (fact.type === "scene.progress") stop.abort(new Error("enough"));
  };
  await expect(run(slow, { signal: stop.signal, onFact })).rejects.toThrow();
  expect(await readdir(path.join(dataDir, "make", "work"))).toEqual([]);
});

test("the same thing asked for twice at once is made once", async () => {
  const { steps, kind } = testPipeline({ scenes: ["twin"], sceneMs: 60, onMake });
  const twice = {
    kind,
    steps: {
      ...steps,
      plan: {
        run: async () => {
          const twin = (key: string) => ({ step: "scene" as const, key, input: { id: "twin" } });
          return { spawn: [twin("a"), twin("b"), { step: "finish" as const, key: "f", input: {}, after: ["a", "b"] }] };
        },
      },
    },
  };
  expect(await run(twice)).toMatchObject({ artifactsMade: 2, artifactsReused: 1 });
  expect(made).toEqual(["twin", "join"]);
});
