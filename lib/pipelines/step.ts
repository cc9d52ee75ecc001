import type { z } from "zod";
import type { PictureRef, SourceRef } from "#lib/contracts/clip-input";
import type { JobError } from "#lib/contracts/error-codes";
import type { JobFact } from "#lib/contracts/job-event";
import type { PurchaseItem } from "#lib/contracts/money";
import type { NewVersion } from "#lib/contracts/new-version";
import type { JobKind, StageName } from "#lib/contracts/stages";
import type { SourceFile } from "#lib/pipelines/source-file";
import type { Json, PictureFile } from "#lib/providers/media-work";

export type StepName = "plan" | "scene" | "finish" | "rendition";

/** A remembered result. `path` is a local file while the step runs; absent when the result is only `meta`. */
export interface Artifact<M> {
  id: string;
  meta: M;
  path: string;
  /** true when nothing had to be made. */
  reused: boolean;
}

export interface Recipe<M> {
  /** Names the act; part of the key. */
  step: string;
  /** Everything the result depends on, as JSON; the engine version is added. */
  inputs: unknown;
  /** What is remembered beside the bytes; parsed when written and when read. */
  meta: z.ZodType<M>;
  /** Without the dot: `mp4`, `wav`, `json`. */
  extension: string;
}

export interface Artifacts {
  /**
   * The result of a recipe: remembered, or made now. `make` writes the file at `outPath` (unique, temporary) and
   * answers its meta; it runs at most once for equal recipes of one owner, also after crashes and retries.
   */
  once<M>(recipe: Recipe<M>, make: (outPath: string) => Promise<M>): Promise<Artifact<M>>;
  /** A result that another step of this job made. Throws NOT_FOUND for ids of other owners. */
  read<M>(id: string, meta: z.ZodType<M>): Promise<Artifact<M>>;
}

type FactOf<T extends JobFact["type"]> = Omit<Extract<JobFact, { type: T }>, "type">;

/** How a step tells what it does. Each call is one event; progress is thinned to one a second. */
export interface Report {
  stageStarted(stage: StageName): Promise<void>;
  /** `fraction` of the stage, 0 to 1. */
  stageProgress(stage: StageName, fraction: number, message?: string): Promise<void>;
  stageCompleted(stage: StageName): Promise<void>;
  storyboardWritten(fact: FactOf<"storyboard.written">): Promise<void>;
  sceneNarrated(fact: FactOf<"scene.narrated">): Promise<void>;
  filmPlanned(fact: FactOf<"film.planned">): Promise<void>;
  sceneProgress(sceneId: string, fraction: number): Promise<void>;
  sceneRendered(fact: FactOf<"scene.rendered">): Promise<void>;
  warning(message: string): Promise<void>;
}

/** Something that a step bought of a vendor. */
export interface StepPurchase {
  item: PurchaseItem;
  provider: string;
  amountMicros: number;
  /** Names what was bought, the same when the step runs again. */
  purchaseKey: string;
}

/** Something ordered of a vendor for a job, as its row tells. */
export interface Operation {
  id: string;
  provider: string;
  model: string;
  /** The most it costs. */
  amountMicros: number;
  /** `starting`: its order was being sent. `unknown`: it may have been taken, and only a person orders it again. */
  state: "starting" | "started" | "succeeded" | "failed" | "cancelled" | "unknown";
  /** The vendor's name for it, as the provider's `start` answered. */
  operation?: Json;
  /** What the provider's `fetch` needs. */
  result?: Json;
  /** Artifacts that its files have become, in their order. */
  files: readonly string[];
  error?: JobError;
  /** Whether this attempt of the job ordered it, or an earlier one. */
  ofThisAttempt: boolean;
  /** Since it was ordered, and since the job's attempt first tried to, by the database's clock. */
  ageSeconds: number;
  triedSeconds: number;
}

/** What is written down before an order is sent. */
interface NewOperation {
  provider: string;
  model: string;
  item: PurchaseItem;
  amountMicros: number;
  stoppable: boolean;
}

interface OperationEnd {
  state: "succeeded" | "failed" | "cancelled" | "unknown";
  result?: Json;
  error?: JobError;
}

/** What a job has ordered of vendors. A key names what is bought; the rows outlive steps, workers and attempts. */
export interface Operations {
  /** The newest order of a key. */
  find(key: string): Promise<Operation | undefined>;
  /** Before an order is sent: a further one of this key. Only whoever has the task may. */
  begin(key: string, order: NewOperation): Promise<Operation>;
  /** The vendor took it. Written whoever has the task by now: nothing that is paid for is forgotten. */
  started(id: string, operation: Json): Promise<void>;
  ended(id: string, end: OperationEnd): Promise<void>;
  kept(id: string, files: readonly string[]): Promise<void>;
}

/** Everything a step is lent. */
export interface StepContext {
  readonly jobId: string;
  /** Aborts on cancel, deadline, lost claim and shutdown. */
  readonly signal: AbortSignal;
  /** A scratch folder of this step alone, removed however the step ends. */
  readonly workDir: string;
  readonly report: Report;
  readonly artifacts: Artifacts;
  readonly operations: Operations;
  /** A picture that an order of the job's owner names. Throws NOT_FOUND, or FILE_REFUSED for what is no picture. */
  picture(ref: PictureRef): Promise<PictureFile>;
  /** A video or file that an order of the job's owner names. Throws NOT_FOUND, or FILE_REFUSED for what is not whole. */
  source(ref: SourceRef): Promise<SourceFile>;
  /**
   * Makes the finished film the newest version of the job's video. Once per job and attempt. `afterwork` is done when
   * nothing else waits; the job is completed without it, and does not fail with it.
   */
  publish(version: NewVersion, afterwork?: readonly Afterwork[]): Promise<{ videoId: string; versionId: string }>;
  /**
   * Writes down what was bought for the job, once by its key: false when it was paid for before.
   * Throws BUDGET_EXCEEDED where neither what the job reserved nor a cap has room for it.
   */
  spend(purchase: StepPurchase): Promise<boolean>;
  /** Adds files to the version that the job has published: for afterwork. */
  addFiles(files: NewVersion["files"]): Promise<void>;
}

/** A task to run next. `key` is unique in its job; `after` names the keys it waits for. */
export interface Spawn {
  step: StepName;
  key: string;
  input: unknown;
  after?: readonly string[];
}

/** A task that makes more of a film that is published. It tells nothing, and waits for nothing. */
export type Afterwork = Omit<Spawn, "after"> & { step: "rendition" };

/**
 * How a step ends that does not fail: done, with what comes of it; or put back, to be run `again` later without keeping a
 * worker meanwhile; or with a question: its job waits until its owner answers, then the step runs again.
 */
export type StepEnd = { spawn?: readonly Spawn[] } | { again: { inSeconds: number } } | { ask: string };

export interface Step<I> {
  input: z.ZodType<I>;
  run(input: I, context: StepContext): Promise<StepEnd>;
}

/** A pipeline is a table of steps. `plan` runs first, on the job's input. */
export interface Pipeline {
  kind: JobKind;
  steps: Readonly<Record<StepName, AnyStep>>;
}

/** A step whose input is parsed at the door. */
export interface AnyStep {
  run(input: unknown, context: StepContext): Promise<StepEnd>;
}

/** Joins a schema to its step, so that tables of different steps have one type. */
export function step<I>(definition: Step<I>): AnyStep {
  return { run: (input, context) => definition.run(definition.input.parse(input), context) };
}
