import { edgeId } from "#lib/contracts/block-parts";
import type { BlockOf } from "#lib/contracts/storyboard-blocks";
import type { BlockContext } from "#lib/render/blocks/block";
import type { Size } from "#lib/render/box";
import { type LaidGraph, layGraph } from "#lib/render/diagrams/lay-graph";
import { gridNeed } from "#lib/render/diagrams/place-grid";
import { type SetNode, setNodes } from "#lib/render/diagrams/set-nodes";
import { type DiagramEdge, soundEdges } from "#lib/render/diagrams/sound-edges";
import { type SetText, setText } from "#lib/render/text/set-text";

export interface SetEdge<P> {
  id: string;
  edge: DiagramEdge;
  name: SetText<P> | undefined;
}

/** A diagram laid out with letters of `px`. */
export interface DiagramLayout<P> extends Size {
  px: number;
  down: boolean;
  graph: LaidGraph;
  nodes: readonly SetNode<P>[];
  edges: readonly SetEdge<P>[];
}

/** Widths of lines in a node that are tried, in sizes of its letters. */
const measures = [15, 10.5, 7.5] as const;
const namesPx = 0.86;
const nameRoom = 9;

interface Way {
  down: boolean;
  ems: number;
}

function lay<P>(context: BlockContext<P>, block: BlockOf<"diagram">, px: number, { down, ems }: Way): DiagramLayout<P> {
  const nodes = setNodes(context, block.nodes, px, ems);
  const least = context.type.least("small");
  const small = Math.max(least, px * namesPx);
  const edges = soundEdges(block).map((edge): SetEdge<P> => {
    const style = { role: "label", px: small, align: "center", leading: 1.15 } as const;
    const name = edge.label === undefined ? undefined : setText(context, edge.label, style, nameRoom * small);
    return { id: edgeId(edge), edge, name };
  });
  const way = down ? "down" : context.direction === "rtl" ? "left" : "right";
  const graph = layGraph(
    nodes.map(({ node, width, height }) => ({ id: node.id, width, height })),
    edges.map(({ id, edge, name }) => ({
      id,
      from: edge.from,
      to: edge.to,
      width: name ? name.width + small * 1.1 : edge.from === edge.to ? px * 1.6 : 0,
      height: name ? name.height + small * 0.5 : edge.from === edge.to ? px : 0,
    })),
    way,
    { node: px * 0.95, rank: px * 1.9, edge: px * 0.55 },
  );
  return { px, down, graph, nodes, edges, width: graph.width, height: graph.height };
}

type Tried<P> = DiagramLayout<P> & { ems: number };

/** Part of the frame's height that ranks may need; what is higher stands in a grid. */
const mostRanks = 0.62;

/** Ways to lay a diagram out, tried once with the least legible letters. */
export interface DiagramWays<P> {
  /** The least room it needs in a width, as wide as it must be. */
  least(width: number): Size;
  /** The nicest layout in a box, with letters of at most `most` px; nothing when ranks need more room than there is. */
  nicest(box: Size, most: number): DiagramLayout<P> | undefined;
}

export function diagramWays<P>(context: BlockContext<P>, block: BlockOf<"diagram">): DiagramWays<P> {
  const least = context.type.least("small");
  const directions = block.direction === undefined ? [false, true] : [block.direction === "down"];
  const ways = directions.flatMap((down) => measures.map((ems): Way => ({ down, ems })));
  const tried = ways.flatMap((way, i): Tried<P>[] => {
    // Short words wrap in one way only.
    const sizes = (ems: number): string =>
      setNodes(context, block.nodes, least, ems)
        .map((n) => n.width)
        .join();
    const before = ways[i - 1];
    return before?.down === way.down && sizes(before.ems) === sizes(way.ems)
      ? []
      : [{ ...lay(context, block, least, way), ems: way.ems }];
  });
  // The wished direction gives way when the diagram is not legible in it.
  const turned = (): Tried<P>[] =>
    block.direction === undefined
      ? []
      : measures.map((ems) => ({ ...lay(context, block, least, { down: block.direction !== "down", ems }), ems }));
  let others: Tried<P>[] | undefined;
  const all = (fits: (one: DiagramLayout<P>) => boolean): readonly Tried<P>[] => {
    if (tried.some(fits)) return tried;
    others ??= turned();
    return [...tried, ...others];
  };
  return {
    least: (width) => {
      const fitting = all((one) => one.width <= width).filter((one) => one.width <= width);
      const low = fitting.sort((a, b) => a.height - b.height)[0];
      if (low && low.height <= context.frame.height * mostRanks) return { width: low.width, height: low.height };
      return gridNeed(context, block, width);
    },
    nicest: (box, most) => {
      const growth = (one: DiagramLayout<P>): number => Math.min(box.width / one.width, box.height / one.height);
      const candidates = all((one) => growth(one) >= 1);
      // Letters as large as wished, then long lines, then a shape like the box's.
      const worth = (one: Tried<P>): number =>
        Math.min(growth(one), most / least) +
        0.02 * one.ems -
        0.25 * Math.abs(Math.log(one.width / one.height / (box.width / box.height)));
      const best = candidates.reduce((a, b) => (worth(b) > worth(a) ? b : a));
      if (growth(best) < 1) return undefined;
      const way = { down: best.down, ems: best.ems };
      for (let px = Math.max(least, Math.min(most, least * growth(best))); px > least * 1.001; px *= 0.96) {
        const made = lay(context, block, px, way);
        if (made.width <= box.width && made.height <= box.height) return made;
      }
      return best;
    },
  };
}
