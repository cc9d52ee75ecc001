import { edgeId } from "#lib/contracts/block-parts";
import type { BlockOf } from "#lib/contracts/storyboard-blocks";
import type { BlockContext } from "#lib/render/blocks/block";
import type { Box, Size } from "#lib/render/box";
import { gridRun } from "#lib/render/diagrams/grid-run";
import type { PlacedEdge, PlacedNode } from "#lib/render/diagrams/place-diagram";
import { soundEdges } from "#lib/render/diagrams/sound-edges";
import { shortText } from "#lib/render/parts/short-text";
import { setText } from "#lib/render/text/set-text";

/** Space between cells, and in a cell around its words, in sizes of the letters. */
const gutter = 1.05;
const pad = 0.42;
const leading = 1.18;
/** Narrowest words of a cell, in sizes of its letters. */
const narrowest = 4.2;

/** The least room of a grid in a width: as many cells beside each other as hold a short word, each of one line. */
export function gridNeed<P>({ type }: BlockContext<P>, { nodes }: BlockOf<"diagram">, width: number): Size {
  const px = type.least("small");
  const cell = (narrowest + 2 * pad + gutter) * px;
  const across = Math.max(1, Math.min(nodes.length, Math.floor((width - gutter * px) / cell)));
  const rows = Math.ceil(nodes.length / across);
  const least = Math.min(width, cell + gutter * px);
  return { width: least, height: rows * (leading + 2 * pad + gutter) * px + gutter * px };
}

/**
 * The last way out for many nodes: equal cells in the order in which they are written, edges in the gutters between
 * them, words cut where they must be. Edges have no names here.
 */
export function placeGrid<P>(
  context: BlockContext<P>,
  block: BlockOf<"diagram">,
  box: Box,
): { nodes: PlacedNode<P>[]; edges: PlacedEdge<P>[] } {
  const px = context.type.least("small");
  const gap = gutter * px;
  const count = block.nodes.length;
  const cut = (across: number) => {
    const rows = Math.ceil(count / across);
    const width = (box.width - gap * (across + 1)) / across;
    const height = (box.height - gap * (rows + 1)) / rows;
    const lines = Math.floor((height - 2 * pad * px) / (leading * px) + 0.02);
    const room = width - 2 * pad * px;
    const style = { role: "label", px, align: "center", leading } as const;
    if (room < px * narrowest * 0.98 || lines < 1) return undefined;
    const whole = block.nodes.filter(({ text }) => {
      const set = setText(context, text, style, room);
      return set.lines <= lines && set.leastWidth <= room;
    }).length;
    return { across, rows, width, height, lines: Math.max(1, lines), room, whole, style };
  };
  const cuts = Array.from({ length: count }, (_, i) => cut(i + 1)).flatMap((one) => one ?? []);
  const [first, ...others] = cuts;
  if (!first) return { nodes: [], edges: [] };
  // The most whole words; then the cells that are most like words.
  const shape = (one: typeof first): number => one.whole * 10 - Math.abs(Math.log(one.width / one.height / 3));
  const best = others.reduce((a, b) => (shape(b) > shape(a) ? b : a), first);
  const spotOf = (i: number): [number, number] => [
    box.x + gap + best.width / 2 + (i % best.across) * (best.width + gap),
    box.y + gap + best.height / 2 + Math.floor(i / best.across) * (best.height + gap),
  ];
  const nodes = block.nodes.map((node, i): PlacedNode<P> => {
    const text = shortText(context, node.text, best.style, best.room, best.lines);
    const height = Math.min(best.height, text.height + 2 * pad * px);
    const shown = { ...node, shape: node.shape === "round" ? ("round" as const) : ("box" as const) };
    return { node: shown, text, lower: 0, width: best.width, height, middle: spotOf(i) };
  });
  const at = new Map(block.nodes.map((node, i) => [node.id, i]));
  const grid = { ...best, gap, box };
  const edges = soundEdges(block).map((edge, lane): PlacedEdge<P> => {
    const [from, to] = [at.get(edge.from) ?? 0, at.get(edge.to) ?? 0];
    const heights = [nodes[from]?.height ?? 0, nodes[to]?.height ?? 0] as const;
    return { id: edgeId(edge), edge, name: undefined, at: undefined, run: gridRun(grid, from, to, heights, lane) };
  });
  return { nodes, edges };
}
