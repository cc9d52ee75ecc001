import { frameOf } from "#lib/contracts/frame";
import type { ExplainerInput } from "#lib/contracts/job-input";
import { guessNarration } from "#lib/film/guess-narration";
import { chooseStoryboard } from "#lib/pipelines/explainer/choose-storyboard";
import { planFilm } from "#lib/storyboard/plan-film";

/** What an order comes to, before anything is spoken or drawn. */
export interface OrderSize {
  /** `outline`, `library` or `storyboard`. */
  writer: string;
  /** The voice's id, where one is named. */
  voice?: string;
  language: string;
  scenes: number;
  /** Characters that are spoken. */
  narration: number;
  filmSeconds: number;
}

/** Writes the storyboard as the job will and times it by the length of its words. Throws what the writer throws. */
export function sizeOrder(order: ExplainerInput): OrderSize {
  const { storyboard, writer } = chooseStoryboard(order);
  const { scenes, voice, language } = storyboard;
  const { fps } = frameOf(order.quality, storyboard.aspectRatio);
  const tracks = scenes.map(({ narration }) => (narration === undefined ? undefined : guessNarration(narration)));
  const { totalFrames } = planFilm({ storyboard, tracks, typeset: [], fps });
  return {
    ...{ writer, voice, language },
    scenes: scenes.length,
    narration: scenes.reduce((sum, { narration }) => sum + (narration?.length ?? 0), 0),
    filmSeconds: totalFrames / fps,
  };
}
