import { stat } from "node:fs/promises";
import { z } from "zod";
import type { AspectRatio, Quality } from "#lib/contracts/frame";
import { aspectRatios } from "#lib/contracts/frame-of";
import type { NewVersion } from "#lib/contracts/new-version";
import type { ClipFacts } from "#lib/contracts/video-view";
import { Failure } from "#lib/errors/failure";
import { clipFiles } from "#lib/pipelines/clip/clip-files";
import { type ClipCandidate, ClipPlan } from "#lib/pipelines/clip/clip-plan";
import { makePlayable } from "#lib/pipelines/clip/make-playable";
import { seedOf } from "#lib/pipelines/plan-clip";
import { step } from "#lib/pipelines/step";

const FinishInput = z.strictObject({ plan: ClipPlan, candidate: z.number().int().min(0), file: z.string() });

/** Looks at what was fetched, makes it ready for players and publishes it. */
export const finishStep = step({
  input: FinishInput,
  async run({ plan, candidate: index, file }, context) {
    const { report } = context;
    const candidate = plan.candidates[index];
    if (!candidate) throw new Failure("INTERNAL_ERROR");
    await report.stageStarted("assemble");
    const film = await makePlayable(context, file);
    await report.stageProgress("assemble", 0.6, "Taking pictures of it");
    const { durationSeconds, width, height, fps } = film.meta;
    const { files, afterwork } = await clipFiles(context, film, []);
    await report.stageCompleted("assemble");
    await report.stageStarted("publish");
    const version: NewVersion = {
      film: {
        ...{ title: plan.title, language: "en", durationSeconds, width, height, fps },
        quality: qualityOf(Math.min(width, height)),
        aspectRatio: shapeOf(width / height),
        ...{ look: "none", voice: "none", writer: `${candidate.provider}/${candidate.model}` },
        clip: factsOf(plan, candidate, context.jobId),
        fileBytes: (await stat(film.path)).size,
        ...{ chapters: [], transcript: [] },
      },
      ...{ storyboard: null, audit: null, loudnessLufs: null, truePeakDbtp: null },
      files,
    };
    await context.publish(version, afterwork);
    await report.stageCompleted("publish");
    return {};
  },
});

function factsOf(plan: ClipPlan, candidate: ClipCandidate, jobId: string): ClipFacts {
  const { provider, model, prompt, aspectRatio, seconds, resolution, audio, negativePrompt, seeded } = candidate;
  const first = plan.candidates[0]?.provider;
  return {
    ...{ backend: provider, model, prompt },
    parameters_used: {
      ...{ aspect_ratio: aspectRatio, duration: seconds, resolution, generate_audio: audio },
      ...(negativePrompt === undefined ? {} : { negative_prompt: negativePrompt }),
      ...(seeded ? { seed: seedOf(plan, candidate, jobId) } : {}),
      ...(candidate.firstFrame ? { first_frame: true } : {}),
      ...(candidate.lastFrame ? { last_frame: true } : {}),
      ...(candidate.references.length > 0 ? { reference_images: candidate.references.length } : {}),
    },
    ignored_parameters: candidate.ignored,
    ...(first === undefined || first === provider ? {} : { fallback_from: first }),
  };
}

/** By the short side, in pixels. */
function qualityOf(side: number): Quality {
  if (side <= 540) return "low";
  if (side <= 800) return "medium";
  return side <= 1200 ? "high" : "ultra";
}

/** The nearest of our films' shapes. */
function shapeOf(shape: number): AspectRatio {
  const away = (ratio: AspectRatio): number => {
    const [width = 1, height = 1] = ratio.split(":").map(Number);
    return Math.abs(Math.log(width / height / shape));
  };
  return aspectRatios.reduce((best, one) => (away(one) < away(best) ? one : best));
}
