import { edgeId } from "#lib/contracts/block-parts";
import type { BlockOf } from "#lib/contracts/storyboard-blocks";

export type DiagramEdge = BlockOf<"diagram">["edges"][number];

/** The edges whose ends exist, each name once. */
export function soundEdges({ nodes, edges }: BlockOf<"diagram">): DiagramEdge[] {
  const ids = new Set(nodes.map((node) => node.id));
  const seen = new Set<string>();
  return edges.filter((edge) => {
    const fresh = ids.has(edge.from) && ids.has(edge.to) && !seen.has(edgeId(edge));
    seen.add(edgeId(edge));
    return fresh;
  });
}
