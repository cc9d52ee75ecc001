import { settings } from "#lib/config/settings";
import type { ClipBackend, ClipInput } from "#lib/contracts/clip-input";
import type { VideoCard } from "#lib/contracts/model-card";
import { orderWords } from "#lib/contracts/order-words";
import { providerSettings } from "#lib/contracts/provider-settings";
import { providerTitles } from "#lib/contracts/provider-titles";
import { Failure, isFailure } from "#lib/errors/failure";
import { priceOf } from "#lib/limits/price-of";
import type { ClipCandidate, ClipPlan } from "#lib/pipelines/clip/clip-plan";
import { fitClip } from "#lib/pipelines/clip/fit-clip";
import type { VideoProvider } from "#lib/providers/media-work";
import { videoProviders } from "#lib/providers/video-registry";

/** Drawn here, a clip is the same each time it is ordered. */
const localSeed = 1;

/**
 * Who makes a clip, and how: the backend that the order names, or the first that is configured; where the order allows
 * it, the others behind it. Nothing is sent. Throws AUTHENTICATION_ERROR for a backend without its key, INVALID_INPUT
 * for what its model cannot do.
 */
export function planClip(clip: ClipInput, providers: readonly VideoProvider[] = videoProviders): ClipPlan {
  const named = clip.model ?? modelOf(clip.backend, providers);
  const chosen = choose(clip.backend, named, providers);
  const first = candidate(clip, chosen, named);
  const others = clip.fallback
    ? providers.filter((one) => one !== chosen && one.configured()).flatMap((one) => unlessUnfit(clip, one))
    : [];
  const { title = clip.prompt } = orderWords({ kind: "clip", version: 1, clip });
  return { title, seed: clip.seed, candidates: [first, ...others] };
}

/** The most that a clip can cost, in micro-dollars: what is held for it. */
export const costOfClip = ({ candidates }: ClipPlan): number =>
  Math.max(...candidates.map(({ amountMicros }) => amountMicros));

/** The seed of a job's clip: the order's own; else made up, but the same however often the job runs. */
export function seedOf(
  { seed }: Pick<ClipPlan, "seed">,
  { provider }: Pick<ClipCandidate, "provider">,
  jobId: string,
): number {
  if (seed !== undefined) return seed;
  if (provider === "local") return localSeed;
  // Ids are random at their end. Models take 31 bits.
  return Number.parseInt(jobId.replaceAll("-", "").slice(-8), 16) & 0x7fffffff;
}

function choose(backend: ClipBackend, model: string | undefined, providers: readonly VideoProvider[]): VideoProvider {
  if (backend !== "auto") {
    const provider = providers.find(({ name }) => name === backend);
    if (provider?.configured()) return provider;
    throw new Failure("AUTHENTICATION_ERROR", {
      provider: backend,
      message: `${providerTitles[backend]} is not configured here: whoever runs this installation must set ${providerSettings[backend] ?? "its key or address"}.`,
    });
  }
  const able = providers.filter((one) => one.configured() && (model === undefined || cardOf(one, model)));
  const [first] = able;
  if (first) return first;
  if (model !== undefined) throw noModel(model, "anybody who is configured here");
  throw new Failure("AUTHENTICATION_ERROR", { message: "Nobody who makes clips is configured here." });
}

/** The installation's own choice, where an order leaves it open and it can be had. */
function modelOf(backend: ClipBackend, providers: readonly VideoProvider[]): string | undefined {
  const { VIDEO_MODEL: model } = settings();
  if (model === undefined) return undefined;
  const able = providers.filter((one) => one.configured() && (backend === "auto" || one.name === backend));
  return able.some((one) => cardOf(one, model)) ? model : undefined;
}

/** By the model's name, or by `provider/model`. */
const cardOf = (provider: VideoProvider, model: string): VideoCard | undefined =>
  provider.models().find((card) => card.model === model || card.id === model);

function candidate(clip: ClipInput, provider: VideoProvider, model: string | undefined): ClipCandidate {
  const cards = provider.models();
  const card = model === undefined ? (cards.find(({ preferred }) => preferred) ?? cards[0]) : cardOf(provider, model);
  if (!card) throw noModel(model ?? "any model", provider.name);
  const fitted = fitClip(clip, card);
  const { amount_micros: amountMicros } = priceOf({
    ...{ item: "video", provider: provider.name, model: card.model },
    ...{ resolution: fitted.resolution, quantity: fitted.seconds },
  });
  return { ...fitted, amountMicros };
}

function unlessUnfit(clip: ClipInput, provider: VideoProvider): ClipCandidate[] {
  try {
    return [candidate(clip, provider, undefined)];
  } catch (error) {
    if (isFailure(error) && error.code === "INVALID_INPUT") return [];
    throw error;
  }
}

const noModel = (model: string, provider: string): Failure =>
  new Failure("INVALID_INPUT", {
    message: `"${model}" is no model of ${provider}; GET /api/v1/capabilities lists them.`,
  });
