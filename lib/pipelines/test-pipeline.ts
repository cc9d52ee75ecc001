import { writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import { type NewVersion, VersionFile } from "#lib/contracts/new-version";
import { type Pipeline, type StepContext, step } from "#lib/pipelines/step";

export interface TestPipelineOptions {
  scenes: readonly string[];
  /** How long a scene takes, in milliseconds, in small steps that heed the signal. */
  sceneMs?: number;
  /** Files that afterwork adds to the film, each a word. */
  renditions?: readonly string[];
  /** Called when a thing is really made: `plan`, a scene's name, or `join`. May throw. */
  onMake?: (what: string) => void | Promise<void>;
  /** Called at the beginning of a step. */
  onStep?: (step: string, context: StepContext) => void | Promise<void>;
}

const Meta = z.strictObject({ length: z.number() });
const SceneInput = z.strictObject({ id: z.string() });
const MAKE_STEP_MS = 20;

/** For tests: "films" one word a scene as a text file, and joins them. It tells what a real pipeline tells. */
export function testPipeline({ scenes, sceneMs = 0, renditions = [], onMake, onStep }: TestPipelineOptions): Pipeline {
  const word = (id: string, text: string, ms: number, { artifacts, signal, report }: StepContext) =>
    artifacts.once({ step: "word", inputs: { id, text }, meta: Meta, extension: "txt" }, async (outPath) => {
      await onMake?.(id);
      for (let done = 0; done < ms; done += MAKE_STEP_MS) {
        await wait(MAKE_STEP_MS, undefined, { signal });
        await report.sceneProgress(id, done / ms);
      }
      await writeFile(outPath, text);
      return { length: text.length };
    });

  return {
    kind: "explainer",
    steps: {
      plan: step({
        input: z.unknown(),
        async run(_input, context) {
          await onStep?.("plan", context);
          await context.report.stageStarted("write");
          await word("plan", scenes.join(" "), 0, context);
          const titles = scenes.map((id) => ({ id }));
          await context.report.storyboardWritten({ writer: "test", title: "Words", scenes: titles });
          await context.report.stageCompleted("write");
          await context.report.stageStarted("draw");
          const spawn = scenes.map((id) => ({ step: "scene" as const, key: `scene:${id}`, input: { id } }));
          const after = spawn.map(({ key }) => key);
          return { spawn: [{ step: "finish", key: "finish", input: {}, after }, ...spawn] };
        },
      }),
      scene: step({
        input: SceneInput,
        async run({ id }, context) {
          await onStep?.(`scene:${id}`, context);
          await writeFile(path.join(context.workDir, "scratch"), id);
          const drawn = await word(id, id, sceneMs, context);
          const { reused } = drawn;
          await context.report.sceneRendered({ sceneId: id, seconds: 1, thumbnail: drawn.id, reused });
          return {};
        },
      }),
      finish: step({
        input: z.unknown(),
        async run(_input, context) {
          await onStep?.("finish", context);
          await context.report.stageCompleted("draw");
          await context.report.stageStarted("publish");
          const film = await word("join", `${scenes.join(" ")}.`, 0, context);
          const afterwork = renditions.map((id) => ({
            step: "rendition" as const,
            key: `rendition:${id}`,
            input: { id },
          }));
          await context.publish({ ...testVersion, files: { mp4: film.id } }, afterwork);
          await context.report.stageCompleted("publish");
          return {};
        },
      }),
      rendition: step({
        input: z.strictObject({ id: VersionFile }),
        async run({ id }, context) {
          await onStep?.(`rendition:${id}`, context);
          const made = await word(id, id, sceneMs, context);
          await context.addFiles({ [id]: made.id });
          return {};
        },
      }),
    },
  };
}

/** The smallest film there is. */
export const testVersion: NewVersion = {
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
