import type { Frame } from "#lib/contracts/frame-of";
import { Failure, isFailure } from "#lib/errors/failure";
import { planMerge } from "#lib/media/merging/plan-merge";
import { refusePart } from "#lib/media/merging/refuse-part";
import { surveyParts } from "#lib/media/merging/survey-parts";
import type { Backdrop, ClipSurvey, MergePlan, MergeTransition } from "#lib/media/running/merging";
import { type MediaOptions, Written } from "#lib/media/running/run-act";
import { writeWhole } from "#lib/media/write-whole";
import { type ChildServer, startChildServer } from "#lib/processes/child-server";

export type DigitalSourceType = "algorithmicMedia" | "trainedAlgorithmicMedia" | "compositeWithTrainedAlgorithmicMedia";

interface MergeOrder {
  /** Seconds of each part's own time at which it is entered and left. */
  parts: readonly { path: string; from?: number; to?: number; title?: string }[];
  /** Even sizes; a rate that divides 48,000. */
  frame: Frame;
  transition: MergeTransition;
  transitionSeconds: number;
  sound?: { path: string; mode: "mix" | "replace"; volume: number };
  /** Around pictures of another shape; `blur` when absent. */
  backdrop?: Backdrop;
  /** What the parts hold, where `surveyClips` has told already. */
  surveys?: readonly ClipSurvey[];
  metadata?: { title?: string; comment?: string };
  /** IPTC's word for how the pictures came to be, where it is known. */
  digitalSourceType?: DigitalSourceType;
}

interface MergeFacts {
  frames: number;
  durationSeconds: number;
  /** Film seconds; neighbours overlap where they are blended. */
  parts: { start: number; end: number }[];
  /** The pictures are those of the parts, bit for bit. */
  copied: boolean;
  /** What whoever ordered it should know. */
  warnings: string[];
}

interface MergeOptions extends MediaOptions {
  /** 0 to 1. */
  onProgress?: (fraction: number) => void;
  /** Longest time of the making. Default JOB_DEADLINE_SECONDS. */
  deadlineSeconds?: number;
}

/**
 * Makes one film of several, of any size, rate and coding, with and without sound: H.264 and AAC, an even rate, a
 * chapter for each part with a title. Parts of our own making whose settings agree are copied where nothing changes
 * them. Throws FILE_REFUSED naming the part, VALIDATION_ERROR for trims that leave nothing, DEADLINE_EXCEEDED,
 * ENCODING_FAILED, or the signal's reason.
 */
export async function mergeClips(order: MergeOrder, path: string, options: MergeOptions = {}): Promise<MergeFacts> {
  // One process for all that is done with files of strangers.
  const child = startChildServer({ script: "lib/media/children/media-child.ts", failureCode: "ENCODING_FAILED" });
  try {
    return await merged(child, order, path, options);
  } finally {
    await child.close();
  }
}

async function merged(child: ChildServer, order: MergeOrder, path: string, options: MergeOptions): Promise<MergeFacts> {
  const paths = order.parts.map((part) => part.path);
  const surveys = order.surveys ?? (await surveyParts(child, paths, options.signal));
  const parts = order.parts.flatMap((part, i) => {
    const survey = surveys[i];
    return survey ? [{ ...part, survey }] : [];
  });
  const plan = planMerge({ ...order, parts });
  const { fps } = plan.frame;
  await writeWhole(path, (files) => makeFilm(child, plan, order, files, options));
  return {
    frames: plan.frames,
    durationSeconds: plan.frames / fps,
    parts: plan.parts.map(({ start, frames }) => ({ start: start / fps, end: (start + frames) / fps })),
    copied: plan.copies,
    warnings: plan.parts.flatMap((part, index) => warningsOf(plan, part, index)),
  };
}

async function makeFilm(
  child: ChildServer,
  plan: MergePlan,
  { backdrop = "blur", sound, metadata = {}, digitalSourceType, parts }: MergeOrder,
  paths: { outPath: string; scratchPath: string },
  { signal, onProgress, deadlineSeconds }: MergeOptions,
): Promise<void> {
  const chapters = plan.parts.flatMap((part, i) => {
    const title = parts[i]?.title;
    return title === undefined ? [] : [{ title, start: part.start / plan.frame.fps }];
  });
  let reached = 0;
  try {
    const request = { act: "merge", plan, backdrop, sound, metadata, digitalSourceType, chapters, ...paths };
    await child.call("run", request, Written, {
      signal,
      deadlineSeconds,
      onProgress: (fraction) => {
        reached = fraction;
        onProgress?.(fraction);
      },
    });
  } catch (error) {
    throw isFailure(error) ? explained(error, plan, reached) : error;
  }
}

/** A film that crashes the child is blamed on the part that was read: the others have been read, or will be. */
function explained(error: Failure, plan: MergePlan, reached: number): Failure {
  if (error.code === "FILE_REFUSED" && error.issues === undefined) {
    return new Failure("FILE_REFUSED", { message: `The sound cannot be used: ${error.message}.`, cause: error });
  }
  const crashed =
    error.code === "ENCODING_FAILED" && / ended: signal SIG(SEGV|ABRT|BUS|FPE|ILL)/.test(String(error.cause));
  if (!crashed) return error;
  const index = plan.parts.findLastIndex(({ start }) => start <= reached * plan.frames);
  return refusePart(Math.max(0, index), "it is damaged in a way that cannot be read", error);
}

function warningsOf(plan: MergePlan, { survey, overlap }: MergePlan["parts"][number], index: number): string[] {
  const { claimedSeconds, seconds } = survey;
  const warnings: string[] = [];
  if (claimedSeconds !== undefined) {
    const [said, there] = [claimedSeconds.toFixed(1), seconds.toFixed(1)];
    warnings.push(`Part ${index + 1} is cut off: it should last ${said} s, and ${there} s of it are there.`);
  }
  if (index > 0 && plan.transition !== "cut" && overlap === 0) {
    warnings.push(
      `Part ${index + 1} follows by a cut: it, or the part before it, is too short for a ${plan.transition}.`,
    );
  }
  return warnings;
}
