import type { Box } from "#lib/render/box";
import { edgeRun, type RankSpan } from "#lib/render/diagrams/edge-run";
import type { DiagramLayout, SetEdge } from "#lib/render/diagrams/lay-diagram";
import type { SetNode } from "#lib/render/diagrams/set-nodes";
import type { Run } from "#lib/render/figures/run";
import type { Spot } from "#lib/render/figures/spot";

export interface PlacedNode<P> extends SetNode<P> {
  middle: Spot;
}

export interface PlacedEdge<P> extends SetEdge<P> {
  run: Run;
  /** Middle of its name. */
  at: Spot | undefined;
}

/** How much a layout is pulled apart to fill its box. */
const mostStretch = { along: 1.55, across: 1.45 } as const;

/** Puts a layout into the middle of a box, pulled apart a little where there is room, and routes its edges. */
export function placeDiagram<P>(
  layout: DiagramLayout<P>,
  box: Box,
): { nodes: readonly PlacedNode<P>[]; edges: readonly PlacedEdge<P>[] } {
  const { graph, down } = layout;
  const [most, least] = down ? [mostStretch.across, mostStretch.along] : [mostStretch.along, mostStretch.across];
  const reach = extent(layout);
  const pull = (room: number, size: number, middles: number, limit: number): number =>
    middles <= 0 ? 1 : Math.max(1, Math.min(limit, (room - (size - middles)) / middles));
  const sx = pull(box.width, layout.width, reach.width, most);
  const sy = pull(box.height, layout.height, reach.height, least);
  const to = ([x, y]: Spot): Spot => [
    box.x + box.width / 2 + (x - layout.width / 2) * sx,
    box.y + box.height / 2 + (y - layout.height / 2) * sy,
  ];
  const nodes = layout.nodes.map(
    (set): PlacedNode<P> => ({ ...set, middle: to(graph.nodes.get(set.node.id) ?? [0, 0]) }),
  );
  const byId = new Map(nodes.map((node) => [node.node.id, node]));
  const spans = rankSpans(layout, to);
  const ports = portsOf(layout, byId, to);
  const edges = layout.edges.flatMap((set): PlacedEdge<P>[] => {
    const laid = graph.edges.get(set.id);
    const [from, end] = [byId.get(set.edge.from), byId.get(set.edge.to)];
    if (!laid || !from || !end) return [];
    const run = edgeRun({
      from,
      to: end,
      passes: laid.passes.map(to),
      down,
      spans,
      ports: ports.get(set.id) ?? [0, 0],
      px: layout.px,
    });
    return [{ ...set, run, at: laid.name && to(laid.name) }];
  });
  return { nodes, edges };
}

/** How far apart the outermost middles are. */
function extent<P>({ graph }: DiagramLayout<P>): { width: number; height: number } {
  const spots = [...graph.nodes.values(), ...[...graph.edges.values()].flatMap((edge) => edge.passes)];
  const side = (i: 0 | 1): number => Math.max(...spots.map((s) => s[i])) - Math.min(...spots.map((s) => s[i]));
  return { width: side(0), height: side(1) };
}

/** The bands across which ranks lie: in them edges run straight. */
function rankSpans<P>(layout: DiagramLayout<P>, to: (spot: Spot) => Spot): RankSpan[] {
  const { graph, down } = layout;
  const halves = new Map<number, number>();
  const add = (middle: Spot | undefined, size: { width: number; height: number }): void => {
    if (!middle) return;
    const at = Math.round(to(middle)[down ? 1 : 0]);
    halves.set(at, Math.max(halves.get(at) ?? 0, (down ? size.height : size.width) / 2));
  };
  for (const set of layout.nodes) add(graph.nodes.get(set.node.id), set);
  for (const { id, name } of layout.edges) if (name) add(graph.edges.get(id)?.name, name);
  return [...halves].map(([at, half]) => ({ at, half }));
}

/**
 * Where edges leave and reach their nodes, px from the node's middle across the ranks: in the order in which they come,
 * so that they do not cross there.
 */
function portsOf<P>(
  layout: DiagramLayout<P>,
  nodes: ReadonlyMap<string, PlacedNode<P>>,
  to: (spot: Spot) => Spot,
): Map<string, [number, number]> {
  const { graph, down } = layout;
  const along = (spot: Spot): number => spot[down ? 1 : 0];
  const across = (spot: Spot): number => spot[down ? 0 : 1];
  const sides = new Map<string, { id: string; end: 0 | 1; toward: number }[]>();
  const ports = new Map<string, [number, number]>(layout.edges.map(({ id }) => [id, [0, 0]]));
  for (const { id, edge } of layout.edges) {
    if (edge.from === edge.to) continue;
    const passes = (graph.edges.get(id)?.passes ?? []).map(to);
    for (const end of [0, 1] as const) {
      const own = nodes.get(end === 0 ? edge.from : edge.to);
      const other = nodes.get(end === 0 ? edge.to : edge.from);
      if (!own || !other) continue;
      const next = (end === 0 ? passes[0] : passes.at(-1)) ?? other.middle;
      const key = `${own.node.id} ${along(next) > along(own.middle)}`;
      const side = sides.get(key) ?? [];
      // What lies further on decides between edges that pass at one place.
      side.push({ id, end, toward: across(next) + across(other.middle) * 1e-3 });
      sides.set(key, side);
    }
  }
  for (const [key, side] of sides) {
    const node = nodes.get(key.slice(0, key.lastIndexOf(" ")));
    if (!node || node.node.shape === "circle" || node.node.shape === "diamond") continue;
    const room = (down ? node.width : node.height) * 0.62;
    const apart = Math.min(room / side.length, layout.px * 1.1);
    const inOrder = [...side].sort((a, b) => a.toward - b.toward);
    for (const [i, { id, end }] of inOrder.entries()) {
      const both = ports.get(id);
      if (both) both[end] = (i - (inOrder.length - 1) / 2) * apart;
    }
  }
  return ports;
}
