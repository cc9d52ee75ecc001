import { Graph, layout } from "@dagrejs/dagre";
import type { Size } from "#lib/render/box";
import type { Spot } from "#lib/render/figures/spot";

export interface GraphNode extends Size {
  id: string;
}

/** An edge with the room of its name; 0 × 0 without. */
export interface GraphEdge extends Size {
  id: string;
  from: string;
  to: string;
}

/** Space between neighbours, between ranks and between edges, px. */
export interface GraphGaps {
  node: number;
  rank: number;
  edge: number;
}

/** Middles of everything, px from the top left. */
export interface LaidGraph extends Size {
  nodes: ReadonlyMap<string, Spot>;
  /** Where an edge passes the ranks between its ends, in order, and where its name stands. */
  edges: ReadonlyMap<string, { passes: readonly Spot[]; name: Spot | undefined }>;
}

const spotOf = (point: { x?: number | undefined; y?: number | undefined }): Spot => [point.x ?? 0, point.y ?? 0];

/** Places for nodes in ranks along an axis, few crossings, nothing on top of each other. Pure. */
export function layGraph(
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
  way: "right" | "left" | "down",
  gaps: GraphGaps,
): LaidGraph {
  const graph = new Graph({ multigraph: true });
  const rankdir = way === "down" ? "TB" : way === "right" ? "LR" : "RL";
  graph.setGraph({ rankdir, nodesep: gaps.node, ranksep: gaps.rank, edgesep: gaps.edge });
  for (const { id, width, height } of nodes) graph.setNode(id, { width, height });
  for (const { id, from, to, width, height } of edges)
    graph.setEdge(from, to, { width, height, labelpos: "c", labeloffset: 0 }, id);
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  const across = way === "down" ? 0 : 1;
  const isTurned = turned(
    nodes.map(({ id }) => spotOf(graph.node(id))),
    across,
  );
  const mirrored = ([x, y]: Spot): Spot => (across === 0 ? [width - x, y] : [x, height - y]);
  const placeOf = (point: { x?: number | undefined; y?: number | undefined }): Spot =>
    isTurned ? mirrored(spotOf(point)) : spotOf(point);
  return {
    width,
    height,
    nodes: new Map(nodes.map(({ id }) => [id, placeOf(graph.node(id))])),
    edges: new Map(
      edges.map(({ id, from, to, width: named }) => {
        const { points = [], x, y } = graph.edge(from, to, id);
        return [id, { passes: points.slice(1, -1).map(placeOf), name: named > 0 ? placeOf({ x, y }) : undefined }];
      }),
    ),
  };
}

/** true when nodes of one rank mostly stand against the order in which they are written. */
function turned(spots: readonly Spot[], across: 0 | 1): boolean {
  const along = across === 0 ? 1 : 0;
  let order = 0;
  for (const [i, a] of spots.entries()) {
    for (const b of spots.slice(i + 1))
      if (Math.abs(a[along] - b[along]) < 1) order += Math.sign(b[across] - a[across]);
  }
  return order < 0;
}
