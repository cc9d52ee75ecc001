import { z } from "zod";
import type { ErrorCode } from "#lib/contracts/error-codes";
import type { ProviderName } from "#lib/contracts/model-card";
import { providerTitles } from "#lib/contracts/provider-titles";
import { Failure, isFailure } from "#lib/errors/failure";
import { type ClipCandidate, ClipPlan } from "#lib/pipelines/clip/clip-plan";
import { seedOf } from "#lib/pipelines/plan-clip";
import { type Operation, type StepContext, step } from "#lib/pipelines/step";
import { advanceWork, workKey } from "#lib/pipelines/vendor-work";
import type { VendorWork } from "#lib/pipelines/vendor-work/work";
import type { VideoRequest } from "#lib/providers/media-work";
import { videoProviders } from "#lib/providers/video-registry";

/** How it may fail so that somebody else is asked: they could not, and it cost nothing. */
const others: readonly ErrorCode[] = [
  "AUTHENTICATION_ERROR",
  "INSUFFICIENT_BALANCE",
  "INVALID_INPUT",
  "MODEL_RETIRED",
  "PROVIDER_FAILED",
  "PROVIDER_UNAVAILABLE",
  "RATE_LIMIT_EXCEEDED",
];
/** Of the stage; the rest is for fetching. */
const makingShare = 0.95;
/** Where nobody tells how far it is: half of it is thought done after so long. */
const halfSeconds = 60;

/** Orders the clip, looks at it now and then, and fetches it. */
export const orderStep = step({
  input: z.strictObject({ plan: ClipPlan }),
  async run({ plan }, context) {
    const { report } = context;
    await report.stageStarted("draw");
    const works = plan.candidates.map((candidate) => workOf(plan, candidate, context));
    let index = await whoseTurn(works, context);
    for (; ; index += 1) {
      const [work, next] = [works[index], works[index + 1]];
      if (!work) throw new Failure("PROVIDER_UNAVAILABLE", { message: "Nobody could make this clip just now." });
      const end = await advanceWork(context, work).catch((error: unknown) => instead(error, context, next));
      if (end === undefined) continue;
      if (!("files" in end)) return end;
      await report.stageCompleted("draw");
      const [file] = end.files;
      return { spawn: [{ step: "finish", key: "finish", input: { plan, candidate: index, file: file?.id } }] };
    }
  },
});

/** Whoever has been ordered from goes on; else the first that has not failed in this attempt. */
async function whoseTurn(works: readonly VendorWork<VideoRequest>[], { operations }: StepContext): Promise<number> {
  const orders = await Promise.all(works.map((work) => operations.find(workKey(work))));
  const begun = orders.findIndex((order) => order && order.state !== "failed" && order.state !== "cancelled");
  if (begun >= 0) return begun;
  const failed = (order: Operation | undefined): boolean => order?.ofThisAttempt === true && order.error !== undefined;
  const untried = orders.findIndex((order) => !failed(order));
  return untried >= 0 ? untried : works.length - 1;
}

/** Says who makes it instead. Throws what nobody else would mend. */
async function instead(error: unknown, { report, signal }: StepContext, next?: VendorWork<VideoRequest>) {
  signal.throwIfAborted();
  if (!next || !isFailure(error) || !others.includes(error.code)) throw error;
  await report.warning(`${error.message} Made by ${providerTitles[next.provider.name]} instead.`);
  return undefined;
}

function workOf(plan: ClipPlan, candidate: ClipCandidate, context: StepContext): VendorWork<VideoRequest> {
  const { model, amountMicros } = candidate;
  const provider = videoProviders.find(({ name }) => name === candidate.provider);
  if (!provider) throw new Failure("MODEL_RETIRED", { message: `${candidate.provider} makes no clips any more.` });
  const { ignored: _ignored, amountMicros: _price, seeded, ...asked } = candidate;
  const seed = seeded ? seedOf(plan, candidate, context.jobId) : undefined;
  return {
    ...{ provider, model, amountMicros, item: "video", extension: "mp4", bought: { ...asked, seed } },
    request: () => requestOf(candidate, seed, context),
    onState: (progress, seconds) => tell(context, candidate.provider, progress, seconds),
  };
}

async function requestOf(candidate: ClipCandidate, seed: number | undefined, { picture }: StepContext) {
  const { model, prompt, negativePrompt, seconds, aspectRatio, resolution, audio } = candidate;
  const { firstFrame, lastFrame, references } = candidate;
  const request: VideoRequest = {
    ...{ model, prompt, negativePrompt, seconds, aspectRatio, resolution, audio, seed },
    firstFrame: firstFrame && (await picture(firstFrame)),
    lastFrame: lastFrame && (await picture(lastFrame)),
    references: await Promise.all(references.map(picture)),
  };
  return request;
}

function tell(
  { report }: StepContext,
  provider: ProviderName,
  progress: number | undefined,
  seconds: number,
): Promise<void> {
  const fraction = makingShare * (progress ?? seconds / (seconds + halfSeconds));
  const guessed = progress === undefined ? " (how far it is, is estimated)" : "";
  return report.stageProgress("draw", fraction, `${providerTitles[provider]} is making the clip${guessed}`);
}
