import type { Action } from "#lib/contracts/storyboard-actions";
import type { Block } from "#lib/contracts/storyboard-blocks";
import { sizeOf } from "#lib/storyboard/outline/reading/rich";

/** A few sentences with what is seen while they are said. Beats are packed into scenes. */
export interface Beat {
  /** Narration with its marks. */
  say: string;
  blocks: Block[];
  actions: Action[];
  parameters?: Record<string, number>;
  /** A code block, table or figure: one of them fills a scene. */
  big?: boolean;
  /** Belongs to the beat before it: explains what is seen there. */
  follows?: boolean;
}

/** Narration without its marks. */
export const spoken = (say: string): string => say.replace(/\[\[[\w-]+\]\]\s?/g, "");

export const spokenWords = (beat: Beat): number => sizeOf(spoken(beat.say));

/** Words of a block that are read on the picture; code, tables and figures are looked at. */
export function screenWords(block: Block): number {
  switch (block.type) {
    case "heading":
    case "text":
    case "callout":
      return sizeOf(block.text);
    case "bullets":
    case "steps":
      return block.items.reduce((sum, item) => sum + sizeOf(item), 0);
    case "definition":
      return sizeOf(block.term) + sizeOf(block.meaning);
    case "quote":
      return sizeOf(block.text);
    case "equation":
      return 3;
    case "derivation":
      return 3 * block.lines.length;
    default:
      return 0;
  }
}
