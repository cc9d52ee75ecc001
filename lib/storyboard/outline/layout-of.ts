import type { Scene } from "#lib/contracts/storyboard";
import type { Block } from "#lib/contracts/storyboard-blocks";

const widestSplitCode = 46;
const read: ReadonlySet<Block["type"]> = new Set(["text", "bullets", "steps", "definition", "callout", "quote"]);

/** Whether something that is looked at leaves room for words beside it. */
function isNarrow(block: Block): boolean {
  if (block.type === "code") return Math.max(...block.code.split("\n").map((line) => line.length)) <= widestSplitCode;
  if (block.type === "table") return block.columns.length <= 3 && block.rows.flat().every((cell) => cell.length <= 24);
  if (block.type === "derivation") return block.lines.every((line) => line.replace(/\\[A-Za-z]+/g, "x").length <= 34);
  return block.type === "figure" || block.type === "plot";
}

/** The layout that suits what a scene shows. */
export function layoutOf(blocks: readonly Block[]): Scene["layout"] {
  const looked = blocks.filter((block) => !read.has(block.type));
  const words = blocks.filter((block) => read.has(block.type));
  const pictures = looked.filter((block) => block.type === "figure" || block.type === "plot");
  if (pictures.length > 0) return words.length > 0 || looked.length > 1 ? "split" : "figure";
  const definitions = blocks.filter((block) => block.type === "definition").length;
  if (definitions === blocks.length && definitions === 2) return "compare";
  if (definitions === blocks.length && definitions > 2) return "grid";
  const [only] = looked;
  if (looked.length === 1 && only && words.length > 0 && only.type !== "equation" && isNarrow(only)) return "split";
  return "stack";
}
