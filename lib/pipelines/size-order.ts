import { frameOf } from "#lib/contracts/frame-of";
import type { ExplainerInput } from "#lib/contracts/job-input";
import type { PriceLine } from "#lib/contracts/money";
import { guessNarration } from "#lib/film/guess-narration";
import { chooseStoryboard } from "#lib/pipelines/explainer/choose-storyboard";
import { modelFor, type WritingModel } from "#lib/pipelines/model-for";
import { mostPictures, pictureLines, pictureOrdersAtMost, planPictures } from "#lib/pipelines/plan-pictures";
import { countTokensAtMost } from "#lib/providers/count-tokens";
import { firstRequest, mostRounds } from "#lib/storyboard/model-request";
import { planFilm } from "#lib/storyboard/plan-film";
import { writingOrder } from "#lib/storyboard/writing-order";

/** What an order comes to, before anything is spoken or drawn. */
export interface OrderSize {
  /** `outline`, `library`, `storyboard`, or a model's id. */
  writer: string;
  /** Where a language model writes: who, and the most tokens it can be given and give. */
  model?: { provider: string; model: string; paid: boolean; prompt: number; text: number };
  /** The voice's id, where one is named. */
  voice?: string;
  language: string;
  scenes: number;
  /** Characters that are spoken. */
  narration: number;
  /** What is spoken, scene by scene, as a storyboard says it; absent where it is still to be written. */
  narrations?: readonly string[];
  filmSeconds: number;
  /** What its pictures cost, a line a model. */
  pictures: readonly PriceLine[];
}

/**
 * Writes the storyboard as the job will and times it by the length of its words; what a language model will write is
 * taken from what it is asked for. Throws what the writer throws.
 */
export function sizeOrder(order: ExplainerInput): OrderSize {
  const { model } = modelFor(order);
  const written = chooseStoryboard(order);
  if (model) return sizeOfModel(order, model, order.language ?? written.storyboard.language);
  const { storyboard, writer } = written;
  const { scenes, voice, language } = storyboard;
  const { fps } = frameOf(order.quality, storyboard.aspectRatio);
  const tracks = scenes.map(({ narration }) => (narration === undefined ? undefined : guessNarration(narration)));
  const { totalFrames } = planFilm({ storyboard, tracks, typeset: [], fps });
  return {
    ...{ writer, voice, language },
    scenes: scenes.length,
    narration: scenes.reduce((sum, { narration }) => sum + (narration?.length ?? 0), 0),
    narrations: scenes.flatMap(({ narration }) => narration ?? []),
    filmSeconds: totalFrames / fps,
    pictures: pictureLines(planPictures(storyboard, order, mostPictures(writer)).orders.values()),
  };
}

/** A voice's characters a second, with room for a film that comes out longer than it was asked for. */
const charactersASecond = 20;

function sizeOfModel(order: ExplainerInput, { provider, model, id }: WritingModel, language: string): OrderSize {
  const asked = writingOrder(order);
  const { instructions, prompt, schema, maxTokens } = firstRequest(asked);
  const once = countTokensAtMost(instructions + prompt + JSON.stringify(schema));
  return {
    writer: id,
    model: {
      ...{ provider: provider.name, model, paid: provider.paid() },
      // From the second round on it is given its own answer too.
      prompt: mostRounds * once + (mostRounds - 1) * maxTokens,
      text: mostRounds * maxTokens,
    },
    ...{ voice: order.voice, language },
    scenes: asked.scenes.wanted,
    narration: asked.seconds * charactersASecond,
    filmSeconds: asked.seconds,
    pictures: pictureLines(pictureOrdersAtMost(order, id)),
  };
}
