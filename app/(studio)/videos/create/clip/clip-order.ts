import { clipBackends } from "#lib/contracts/clip-backends";
import type { ClipOrder } from "#lib/contracts/clip-input";
import type { AspectRatio } from "#lib/contracts/frame";
import { aspectRatios } from "#lib/contracts/frame-of";
import type { Resolution, VideoCard } from "#lib/contracts/model-card";
import { resolutions } from "#lib/contracts/resolutions";
import { lengthsOf, makerOf, nearest, nearestRatio } from "./clip-models";
import type { ClipDraft } from "./clip-wish";

export const emptyClip = {
  prompt: "",
  seconds: 8,
  aspectRatio: "16:9",
  audio: true,
  references: [],
  fallback: false,
} satisfies ClipDraft;

const usual: Readonly<Record<string, unknown>> = emptyClip;

/** What of a draft an empty one does not hold. */
export const chosenIn = ({ references = [], ...draft }: ClipDraft): Partial<ClipDraft> => ({
  ...Object.fromEntries(
    Object.entries(draft).filter(([field, value]) => value !== undefined && value !== "" && value !== usual[field]),
  ),
  ...(references.length > 0 ? { references } : {}),
});

export const holdsAnything = (draft: ClipDraft): boolean => Object.keys(chosenIn(draft)).length > 0;

interface FittedClip {
  seconds: number;
  aspectRatio: AspectRatio;
  resolution: Resolution;
  audio: boolean;
}

/** A wish as a model can grant it: the nearest length, shape and size that it has. */
export function fitWish(draft: Partial<ClipDraft>, card: VideoCard): FittedClip {
  const { seconds = emptyClip.seconds, aspectRatio = "16:9", audio = true, resolution: wanted } = draft;
  const place = (one: Resolution): number => resolutions.indexOf(one);
  const resolution = wanted && nearest(card.resolutions, (one) => Math.abs(place(one) - place(wanted)));
  const size = resolution ?? card.default_resolution;
  const shapes = aspectRatios.filter((one) => card.aspect_ratios.includes(one));
  return {
    resolution: size,
    seconds: nearest(lengthsOf(card, size), (one) => Math.abs(one - seconds)) ?? card.default_seconds,
    aspectRatio: nearestRatio(aspectRatio, shapes) ?? aspectRatio,
    audio: card.audio === "always" || (card.audio === "switch" && audio),
  };
}

/** Why a model takes no pictures of a kind just now; nothing where it does. */
export function whyNoPictures(
  { firstFrame, lastFrame, references = [] }: Partial<ClipDraft>,
  card: VideoCard,
): { first?: string; last?: string; references?: string } {
  const not = (what: string): string => `${makerOf(card)} takes no ${what}.`;
  const framed = firstFrame !== undefined || lastFrame !== undefined;
  const apart = card.references_exclude_frames;
  const shown = references.length > 0 && card.max_references > 0;
  const first = card.first_frame ? undefined : not("first picture");
  const last = card.last_frame ? undefined : not("last picture");
  const either = `${makerOf(card)} takes first and last pictures, or references, not both.`;
  return {
    first: first ?? (apart && shown ? either : undefined),
    last: last ?? (apart && shown ? either : undefined),
    references: card.max_references === 0 ? not("references") : apart && framed ? either : undefined,
  };
}

/** What is ordered of a model: only what it can do. */
export function toClipOrder(wish: ClipDraft, card: VideoCard): ClipOrder {
  const { prompt, negativePrompt, seed, rules, fallback, title, firstFrame, lastFrame, references = [] } = wish;
  const why = whyNoPictures(wish, card);
  return {
    ...{ prompt, rules, fallback, title },
    ...fitWish(wish, card),
    backend: clipBackends.find((backend) => backend === card.provider),
    model: card.model,
    negativePrompt: card.negative_prompt ? negativePrompt : undefined,
    seed: card.seed ? seed : undefined,
    firstFrame: card.first_frame ? firstFrame?.ref : undefined,
    lastFrame: card.last_frame ? lastFrame?.ref : undefined,
    references: why.references ? [] : references.slice(0, card.max_references).map(({ ref }) => ref),
  };
}
