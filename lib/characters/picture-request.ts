import { characterNegatives, characterPrompt } from "#lib/characters/drawing/character-prompt";
import type { MakingRequest } from "#lib/characters/making-request";
import type { ImageCard } from "#lib/contracts/model-card";
import type { ImageRequest } from "#lib/providers/media-work";

type Drawing = Pick<MakingRequest, "description" | "aspectRatio" | "negativePrompt" | "seed">;

/** What a model is asked for one picture of a character (from 0), within what it can do: each from another side. */
export function pictureRequest(card: ImageCard, drawing: Drawing, picture: number): ImageRequest {
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
