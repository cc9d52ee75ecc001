import { mkdir } from "node:fs/promises";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Artist } from "#lib/characters/choose-artist";
import { characterNegatives, characterPrompt } from "#lib/characters/drawing/character-prompt";
import { settings } from "#lib/config/settings";
import type { ModelRatio } from "#lib/contracts/model-card";
import { Failure, isFailure } from "#lib/errors/failure";
import type { Begun, ImageRequest, Json, WorkState } from "#lib/providers/media-work";

export interface Drawing {
  description: string;
  /** How many pictures, each from another side. */
  count: number;
  aspectRatio: ModelRatio;
  /** Added to what such pictures never show. */
  negativePrompt?: string;
  seed?: number;
}

/** No picture takes longer, in seconds. */
const mostSeconds = 900;
/** So often in a row a look may fail before it is given up. */
const mostBlindLooks = 8;

/**
 * Draws a character from several sides, into `folder`, a picture an order: answers the files. What was drawn before a
 * failure is kept and answered; throws only where there is nothing. When the signal aborts, the vendor is told to stop.
 */
export async function drawCharacter(
  artist: Artist,
  drawing: Drawing,
  folder: string,
  signal: AbortSignal,
): Promise<string[]> {
  const paths: string[] = [];
  for (let picture = 0; picture < drawing.count; picture += 1) {
    try {
      // Providers name their files as they like.
      const own = path.join(folder, String(picture));
      await mkdir(own, { recursive: true });
      const drawn = await drawOne(artist, requestOf(artist, drawing, picture), own, signal);
      const [first] = drawn;
      if (first === undefined) throw new Failure("PROVIDER_FAILED", { provider: artist.provider.name });
      paths.push(first);
    } catch (error) {
      signal.throwIfAborted();
      if (paths.length === 0) throw error;
      return paths;
    }
  }
  return paths;
}

function requestOf({ card }: Artist, drawing: Drawing, picture: number): ImageRequest {
  const { description, aspectRatio, negativePrompt, seed } = drawing;
  const [usual = "1:1"] = card.aspect_ratios;
  const negatives = negativePrompt ? `${negativePrompt}, ${characterNegatives}` : characterNegatives;
  return {
    ...{ model: card.model, count: 1, references: [] },
    prompt: characterPrompt(description, picture).slice(0, card.max_prompt),
    negativePrompt: card.negative_prompt ? negatives : undefined,
    aspectRatio: card.aspect_ratios.includes(aspectRatio) ? aspectRatio : usual,
    seed: card.seed && seed !== undefined ? (seed + picture) % 2 ** 32 : undefined,
  };
}

async function drawOne({ provider }: Artist, request: ImageRequest, folder: string, signal: AbortSignal) {
  const begun: Begun = await provider.start(request, folder, { signal });
  if ("paths" in begun) return begun.paths;
  const { operation } = begun;
  try {
    const result = await finished(provider, operation, signal);
    return await provider.fetch(result, folder, { signal });
  } catch (error) {
    if (signal.aborted) {
      await provider.cancel?.(operation, { signal: AbortSignal.timeout(10_000) }).catch(() => undefined);
    }
    throw error;
  }
}

async function finished(provider: Artist["provider"], operation: Json, signal: AbortSignal): Promise<Json> {
  const until = AbortSignal.any([signal, AbortSignal.timeout(mostSeconds * 1000)]);
  const pauseMs = (settings().VENDOR_POLL_SECONDS ?? provider.pollSeconds) * 1000;
  let blind = 0;
  for (;;) {
    const look = await lookAt(provider, operation, until, blind);
    blind = look === undefined ? blind + 1 : 0;
    if (look?.state === "succeeded") return look.result;
    if (look?.state === "failed") throw new Failure(look.code, { provider: provider.name, message: look.message });
    if (look?.state === "cancelled") throw new Failure("PROVIDER_FAILED", { provider: provider.name });
    await pause(pauseMs, undefined, { signal: until });
  }
}

/** Undefined: it could not be seen this time. */
async function lookAt(
  provider: Artist["provider"],
  operation: Json,
  signal: AbortSignal,
  blind: number,
): Promise<WorkState | undefined> {
  try {
    return await provider.status(operation, { signal });
  } catch (error) {
    signal.throwIfAborted();
    if (isFailure(error) && error.retryable && blind < mostBlindLooks) return undefined;
    throw error;
  }
}
