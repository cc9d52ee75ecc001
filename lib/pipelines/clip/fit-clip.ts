import type { ClipInput } from "#lib/contracts/clip-input";
import type { ModelRatio, Resolution, VideoCard } from "#lib/contracts/model-card";
import { resolutions } from "#lib/contracts/resolutions";
import { Failure } from "#lib/errors/failure";
import type { ClipCandidate } from "#lib/pipelines/clip/clip-plan";

type Fitted = Omit<ClipCandidate, "amountMicros">;

/**
 * An order as a model can honour it: the nearest length, shape and size that it has; what it cannot do at all is left
 * out, and named. Throws INVALID_INPUT for what no leaving out can mend.
 */
export function fitClip(clip: ClipInput, card: VideoCard): Fitted {
  const { provider, model } = card;
  const prompt = promptOf(clip, card);
  const ignored = new Set<string>();
  const resolution = nearestResolution(clip.resolution, card);
  const seconds = nearest(card.seconds_at?.[resolution] ?? card.seconds, clip.seconds);
  const aspectRatio = nearestRatio(clip.aspectRatio, card.aspect_ratios);
  const audio = card.audio === "always" || (card.audio === "switch" && clip.audio);
  if (clip.resolution !== undefined && resolution !== clip.resolution) ignored.add("resolution");
  if (seconds !== clip.seconds) ignored.add("duration");
  if (aspectRatio !== clip.aspectRatio) ignored.add("aspect_ratio");
  // Sound is on where nobody says otherwise: a model without any leaves nothing out that was asked for.
  if (audio && !clip.audio) ignored.add("generate_audio");
  if (clip.negativePrompt !== undefined && !card.negative_prompt) ignored.add("negative_prompt");
  if (clip.seed !== undefined && !card.seed) ignored.add("seed");
  return {
    ...{ provider, model, prompt, seconds, aspectRatio, resolution, audio, seeded: card.seed },
    negativePrompt: card.negative_prompt ? clip.negativePrompt : undefined,
    ...pictures(clip, card, ignored),
    ignored: [...ignored],
  };
}

function promptOf({ prompt, rules }: ClipInput, { max_prompt, title }: VideoCard): string {
  const whole = rules === undefined ? prompt : `${rules}\n\n${prompt}`;
  if (whole.length <= max_prompt) return whole;
  throw new Failure("INVALID_INPUT", {
    message: `${title} takes prompts of at most ${max_prompt} characters; this one, with its rules, has ${whole.length}.`,
  });
}

function pictures(
  clip: ClipInput,
  card: VideoCard,
  ignored: Set<string>,
): Pick<Fitted, "firstFrame" | "lastFrame" | "references"> {
  const firstFrame = card.first_frame ? clip.firstFrame : undefined;
  if (firstFrame !== clip.firstFrame) ignored.add("first_frame");
  if (card.needs_first_frame && !firstFrame) {
    throw new Failure("INVALID_INPUT", { message: `${card.title} makes videos of a first picture only; name one.` });
  }
  // A last picture is reached from a first one.
  const lastFrame = card.last_frame && (firstFrame || !clip.firstFrame) ? clip.lastFrame : undefined;
  if (lastFrame !== clip.lastFrame) ignored.add("last_frame");
  const framed = card.references_exclude_frames && (firstFrame !== undefined || lastFrame !== undefined);
  const references = clip.references.slice(0, framed ? 0 : card.max_references);
  if (references.length < clip.references.length) ignored.add("reference_images");
  return { firstFrame, lastFrame, references };
}

const nearest = (choices: readonly number[], wanted: number): number =>
  choices.reduce((best, one) => (Math.abs(one - wanted) < Math.abs(best - wanted) ? one : best));

function nearestResolution(wanted: Resolution | undefined, card: VideoCard): Resolution {
  if (wanted === undefined) return card.default_resolution;
  const place = (one: Resolution): number => resolutions.indexOf(one);
  return card.resolutions.reduce((best, one) =>
    Math.abs(place(one) - place(wanted)) < Math.abs(place(best) - place(wanted)) ? one : best,
  );
}

function nearestRatio(wanted: ModelRatio, choices: readonly ModelRatio[]): ModelRatio {
  const shape = (ratio: ModelRatio): number => {
    const [width = 1, height = 1] = ratio.split(":").map(Number);
    return Math.log(width / height);
  };
  return choices.reduce((best, one) =>
    Math.abs(shape(one) - shape(wanted)) < Math.abs(shape(best) - shape(wanted)) ? one : best,
  );
}
