import type { Block } from "#lib/contracts/storyboard-blocks";
import type { Typeset } from "#lib/contracts/typeset";
import { sentencesOf } from "#lib/render/pagination/sentences";

/** What a block can be cut into: the sizes of its pieces in about characters. A block that stays whole has one. */
export function unitWeights(block: Block, typeset: Typeset): number[] {
  switch (block.type) {
    case "bullets":
    case "steps":
      return block.items.map((item) => 20 + item.length);
    case "derivation":
      return block.lines.map(() => 70);
    case "table":
      return block.rows.map((row) => 20 + Math.max(...row.map((cell) => cell.length)));
    case "code":
      return block.code.split("\n").map(() => 30);
    case "text":
      return sentencesOf(block.text, typeset).map((sentence) => sentence.length);
    case "heading":
      return [10];
    case "definition":
      return [block.term.length + block.meaning.length];
    case "quote":
      return [40 + block.text.length];
    case "callout":
      return [60 + block.text.length];
    case "equation":
      return [100];
    case "citation":
      return [block.source.length];
    case "timeline":
      return block.events.map((event) => 40 + event.title.length + (event.text?.length ?? 0));
    case "numberLine":
      return [150];
    case "figure":
    case "plot":
    case "chart":
    case "diagram":
    case "image":
      return [300];
  }
}

/** The block with its units [from, to), and the code and texts that it needs in a typeset. */
export function sliceBlock(
  block: Block,
  from: number,
  to: number,
  typeset: Typeset,
): { block: Block; typeset: Partial<Typeset> } {
  switch (block.type) {
    case "bullets":
      return { block: { ...block, items: block.items.slice(from, to) }, typeset: {} };
    case "steps":
      return {
        block: { ...block, items: block.items.slice(from, to), first: (block.first ?? 1) + from },
        typeset: {},
      };
    case "derivation":
      return { block: { ...block, lines: block.lines.slice(from, to) }, typeset: {} };
    case "table":
      return { block: { ...block, rows: block.rows.slice(from, to) }, typeset: {} };
    case "timeline":
      return { block: { ...block, events: block.events.slice(from, to) }, typeset: {} };
    case "code": {
      const code = block.code.split("\n").slice(from, to).join("\n");
      const lines = typeset.code[block.id]?.slice(from, to);
      // Only blank lines are left of a cut between two parts: code needs a character.
      return { block: { ...block, code: code || " " }, typeset: lines ? { code: { [block.id]: lines } } : {} };
    }
    case "text": {
      const sentences = sentencesOf(block.text, typeset).slice(from, to);
      const text = sentences
        .map((s) => s.source)
        .join("")
        .trim();
      const runs = sentences.flatMap((s) => s.runs);
      return { block: { ...block, text: text || block.text }, typeset: { texts: { [text]: runs } } };
    }
    default:
      return { block, typeset: {} };
  }
}
