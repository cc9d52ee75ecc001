import type { BlockOf } from "#lib/contracts/storyboard-blocks";
import type { BlockContext } from "#lib/render/blocks/block";
import { codeElement } from "#lib/render/blocks/code-element";
import { codeRows, lineColumns } from "#lib/render/blocks/code-rows";
import { prepareCaption } from "#lib/render/blocks/figure-caption";
import { naturalBlock } from "#lib/render/blocks/natural-block";
import { fontOf } from "#lib/render/font-of";

const leading = 1.46;
/** Room inside the panel in sizes of a letter, and between numbers and code in characters. */
const padding = 1;
const numberGap = 2;
/** A lone block of code is the picture: it may be this much larger. */
const loneScale = 1.3;
/** Columns below which code is not broken any further, and columns that a layout should leave it. */
const fewestColumns = 26;
const wishedColumns = 58;
/** Part of the frame's width that a block has at most. */
const mostOfFrame = 0.82;
/** Sizes that are tried, against the nice one, and what a row more costs, in sizes. */
const shrinks = [1, 0.93, 0.87, 0.8, 0.74, 0.68];
const rowCost = 1.2;
/** Short code may wrap more than its number of lines says. */
const usualLines = 6;

/** Code on a panel, coloured by meaning, with quiet line numbers; long lines shrink, then wrap. */
export function prepareCode<P>(block: BlockOf<"code">, context: BlockContext<P>) {
  const { type, look, kit, language, scene, typeset } = context;
  const lines = typeset.code[block.id] ?? block.code.split("\n").map((text) => [{ text, kind: "plain" as const }]);
  const longest = Math.max(1, ...lines.map(lineColumns));
  const digits = lines.length > 1 ? String(lines.length).length : 0;
  const lone = scene.blocks.filter((other) => other.type !== "heading").length === 1;
  /** Width of a character per px of size. */
  const character = kit.measure(fontOf(look, "mono", 100, language), "0000000000").width / 1000;
  const gutter = digits === 0 ? 0 : digits + numberGap;
  return naturalBlock<P>(block.id, (width, fit) => {
    const least = type.least("small");
    const nice = Math.max(least, type.size("label", fit)) * (lone ? 1 + (loneScale - 1) * fit : 1);
    const widthOf = (columns: number, px: number): number => ((columns + gutter) * character + 2 * padding) * px;
    const columnsAt = (px: number): number =>
      Math.max(fewestColumns, Math.floor(width / px / character - (2 * padding) / character - gutter));
    const holdsFewest = (px: number): boolean => px === least || widthOf(Math.min(longest, fewestColumns), px) <= width;
    // Smaller letters or broken lines, whichever hurts less.
    const sizes = shrinks.map((shrink) => Math.max(least, nice * shrink));
    const whole = Math.max(least, Math.min(nice, width / widthOf(longest, 1)));
    const settings = [...new Set([whole, ...sizes, least])].filter(holdsFewest).map((px) => {
      const rows = codeRows(lines, columnsAt(px));
      const more = (rows.length - lines.length) / Math.max(usualLines, lines.length);
      return { px, rows, worth: px / nice - rowCost * more };
    });
    const { px, rows } = settings.reduce((best, setting) => (setting.worth > best.worth + 1e-6 ? setting : best));
    const widest = Math.max(...rows.map((row) => row.indent + lineColumns(row.tokens)));
    const caption = prepareCaption(context, block.id, block.caption, width, fit);
    const rowHeight = px * leading;
    const panel = {
      width: Math.min(width, widthOf(widest, px)),
      height: rows.length * rowHeight + 2 * padding * px * 0.85,
    };
    return {
      width: Math.max(panel.width, caption.width),
      height: panel.height + caption.height,
      leastWidth: Math.min(
        widthOf(Math.min(longest, wishedColumns), least),
        Math.max(widthOf(fewestColumns, least), context.frame.width * mostOfFrame),
      ),
      place: (box) => {
        const x = box.x + (box.width - panel.width) / 2;
        const at = {
          panel: { x, y: box.y, width: panel.width, height: panel.height },
          top: box.y + padding * px * 0.85,
          numbersEnd: x + (padding + digits * character) * px,
          left: x + (padding + gutter * character) * px,
          px,
          rowHeight,
          character: character * px,
        };
        return [
          codeElement(context, block.id, { rows, lines: lines.length, numbered: digits > 0, at }),
          ...caption.place(box),
        ];
      },
    };
  });
}
