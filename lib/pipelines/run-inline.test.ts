import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { z } from "zod";
import type { JobFact } from "#lib/contracts/job-event";
import type { NewVersion } from "#lib/contracts/new-version";
import { runInline } from "#lib/pipelines/run-inline";
import { type Pipeline, step } from "#lib/pipelines/step";

let dataDir = "";
beforeEach(async () => {
  dataDir = await mkdtemp(path.join(os.tmpdir(), "inline-"));
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

const Meta = z.strictObject({ length: z.number() });

/** Writes one word per scene, joins them. `made` names what was really made. */
function words(made: string[], trouble: { at?: string } = {}): Pipeline {
  return {
    kind: "explainer",
    steps: {
      plan: step({
        input: z.strictObject({ scenes: z.array(z.string()) }),
        async run({ scenes }, { report }) {
          await report.storyboardWritten({ writer: "test", title: "Words", scenes: scenes.map((id) => ({ id })) });
          const spawn = scenes.map((id) => ({ step: "scene" as const, key: `scene:${id}`, input: { id } }));
          const after = spawn.map(({ key }) => key);
          return { spawn: [{ step: "finish", key: "finish", input: { scenes }, after }, ...spawn] };
        },
      }),
      scene: step({
        input: z.strictObject({ id: z.string() }),
        async run({ id }, { artifacts, report, workDir }) {
          await writeFile(path.join(workDir, "scratch"), id);
          const word = await artifacts.once(
            { step: "word", inputs: { id }, meta: Meta, extension: "txt" },
            async (outPath) => {
              if (trouble.at === id) throw new Error(`no ${id} today`);
              made.push(id);
              await writeFile(outPath, id);
              return { length: id.length };
            },
          );
          const { reused } = word;
          await report.sceneRendered({ sceneId: id, seconds: 1, thumbnail: word.id, reused });
          return {};
        },
      }),
      finish: step({
        input: z.strictObject({ scenes: z.array(z.string()) }),
        async run({ scenes }, { artifacts, publish }) {
          const recipe = { step: "join", inputs: { scenes }, meta: Meta, extension: "txt" };
          const joined = await artifacts.once(recipe, async (outPath) => {
            await writeFile(outPath, scenes.join(" "));
            return { length: scenes.length };
          });
          await publish({ ...version, files: { mp4: joined.id } });
          return {};
        },
      }),
    },
  };
}

const version: NewVersion = {
  film: {
    title: "Words",
    language: "en",
    durationSeconds: 2,
    width: 2,
    height: 2,
    fps: 30,
    quality: "low",
    aspectRatio: "16:9",
    look: "paper",
    voice: "none",
    writer: "test",
    fileBytes: 1,
    chapters: [],
    transcript: [],
  },
  storyboard: {
    version: 1,
    title: "Words",
    language: "en",
    aspectRatio: "16:9",
    look: "paper",
    seed: 1,
    scenes: [{ id: "a", seconds: 1, layout: "title", blocks: [] }],
  },
  audit: {
    overlaps: 0,
    overflows: 0,
    tooSmall: 0,
    lowContrast: null,
    missingGlyphs: null,
    emptyFrames: null,
    tooFast: null,
  },
  loudnessLufs: null,
  truePeakDbtp: null,
  files: {},
};

const options = (onFact?: (fact: JobFact, percentage: number) => void) => ({
  dataDir,
  signal: new AbortController().signal,
  engineVersion: "e1",
  onFact,
});
const input = { scenes: ["one", "two", "three"] };

test("a pipeline runs to its film and tells a rising story", async () => {
  const made: string[] = [];
  const facts: string[] = [];
  const percentages: number[] = [];
  const result = await runInline(
    words(made),
    input,
    options((fact, percentage) => {
      facts.push(fact.type);
      percentages.push(percentage);
    }),
  );
  expect(made.sort()).toEqual(["one", "three", "two"]);
  expect(await readFile(await result.pathOf(result.version.files.mp4 ?? ""), "utf8")).toBe("one two three");
  expect(facts.slice(0, 3)).toEqual(["job.created", "job.started", "storyboard.written"]);
  expect(facts.at(-1)).toBe("job.completed");
  expect(percentages).toEqual([...percentages].sort((a, b) => a - b));
  expect(percentages.at(-1)).toBe(100);
  expect(await readdir(path.join(dataDir, "make", "work"))).toEqual([]);
});

test("a second run makes nothing again, another engine makes all", async () => {
  const made: string[] = [];
  await runInline(words(made), input, options());
  const again = await runInline(words(made), input, options());
  expect(again).toMatchObject({ artifactsMade: 0, artifactsReused: 4 });
  expect(made).toHaveLength(3);
  await runInline(words(made), input, { ...options(), engineVersion: "e2" });
  expect(made).toHaveLength(6);
});

test("a damaged file is made again", async () => {
  const made: string[] = [];
  const first = await runInline(words(made), input, options());
  await writeFile(await first.pathOf(first.version.files.mp4 ?? ""), "");
  const again = await runInline(words(made), input, options());
  expect(again).toMatchObject({ artifactsMade: 1, artifactsReused: 3 });
});

test("after a failure the next run goes on from what was finished", async () => {
  const made: string[] = [];
  await expect(runInline(words(made, { at: "three" }), input, { ...options(), width: 1 })).rejects.toThrow("no three");
  expect(made).toEqual(["one", "two"]);
  await runInline(words(made), input, options());
  expect(made).toEqual(["one", "two", "three"]);
});

test("a stop ends it and leaves no scratch folder", async () => {
  const stop = new AbortController();
  const stopped = runInline(words([]), input, {
    ...options((fact) => {
      if (fact.type === "storyboard.written") stop.abort(new Error("enough"));
    }),
    signal: stop.signal,
  });
  await expect(stopped).rejects.toThrow("enough");
  expect(await readdir(path.join(dataDir, "make", "work"))).toEqual([]);
});

test("the same thing asked for twice at once is made once", async () => {
  const made: string[] = [];
  await runInline(words(made), { scenes: ["same", "other"] }, options());
  const twins: Pipeline = words(made);
  const { artifactsMade } = await runInline(
    {
      ...twins,
      steps: {
        ...twins.steps,
        plan: step({
          input: z.unknown(),
          async run() {
            const twin = (key: string) => ({ step: "scene" as const, key, input: { id: "twin" } });
            const finish = { step: "finish" as const, key: "finish", input: { scenes: [] }, after: ["a", "b"] };
            return { spawn: [twin("a"), twin("b"), finish] };
          },
        }),
      },
    },
    {},
    options(),
  );
  expect(made.filter((id) => id === "twin")).toHaveLength(1);
  expect(artifactsMade).toBe(2);
});
