import type { AspectRatio } from "#lib/contracts/frame";
import type { LookName } from "#lib/contracts/looks";
import { isInstruction } from "#lib/storyboard/is-instruction";

/** What a model is to write, in numbers it can keep to. */
export interface WritingOrder {
  topic: string;
  title?: string;
  /** Notes that the film tells. */
  notes?: string;
  /** What whoever ordered wants of the writer. */
  wishes?: string;
  /** BCP 47; absent: as the notes or the topic. */
  language?: string;
  look: LookName;
  aspectRatio: AspectRatio;
  seed: number;
  seconds: number;
  scenes: { wanted: number; most: number };
  /** A model makes the pictures that are described. */
  pictures: boolean;
}

export interface ModelOrder {
  topic: string;
  title?: string;
  context?: string;
  language?: string;
  look: LookName;
  aspectRatio: AspectRatio;
  seed: number;
  targetSeconds?: number;
  /** Who makes pictures that are described, where it is not the artwork engine. */
  pictureModel?: string;
}

/** A film nobody gave a length: as long as people watch one idea being explained; notes get more. */
const usualSeconds = 120;
const mostOfNotes = 420;
const wordsASecond = 2.4;
const secondsAScene = 20;

export function writingOrder(asked: ModelOrder): WritingOrder {
  const { context = "", targetSeconds, pictureModel, ...order } = asked;
  const text = context.trim();
  const wishes = text !== "" && isInstruction(text) ? text : undefined;
  const notes = text !== "" && wishes === undefined ? text : undefined;
  const read = Math.round((notes?.split(/\s+/).length ?? 0) / wordsASecond);
  const seconds = targetSeconds ?? Math.min(mostOfNotes, Math.max(usualSeconds, read));
  const wanted = Math.max(3, Math.round(seconds / secondsAScene));
  const pictures = pictureModel !== undefined && !pictureModel.startsWith("local/");
  return {
    ...order,
    notes,
    wishes,
    seconds,
    pictures,
    scenes: { wanted, most: Math.max(wanted + 2, Math.ceil(wanted * 1.4)) },
  };
}
