import type { BlockOf } from "#lib/contracts/storyboard-blocks";
import type { BlockContext, PreparedBlock } from "#lib/render/blocks/block";
import { prepareCaption } from "#lib/render/blocks/figure-caption";
import { edgeElement } from "#lib/render/diagrams/edge-element";
import { diagramWays } from "#lib/render/diagrams/lay-diagram";
import { nodeElement } from "#lib/render/diagrams/node-element";
import { placeDiagram } from "#lib/render/diagrams/place-diagram";
import { placeGrid } from "#lib/render/diagrams/place-grid";
import { partStates } from "#lib/render/parts/part-states";

/** Least height, in units, where a diagram needs less. */
const leastHeight = [130, 220] as const;

/** Nodes and edges that find their places by themselves; edges can be lit. */
export function prepareDiagram<P>(block: BlockOf<"diagram">, context: BlockContext<P>): PreparedBlock<P> {
  const { unit, type } = context;
  const parts = partStates(context, block);
  const ways = diagramWays(context, block);
  return {
    id: block.id,
    growth: "elastic",
    measure: (width, fit) => {
      const caption = prepareCaption(context, block.id, block.caption, width, fit);
      const need = ways.least(width);
      const nice = (leastHeight[0] + (leastHeight[1] - leastHeight[0]) * Math.min(1, Math.max(0, fit))) * unit;
      return {
        width: Math.max(need.width, caption.width),
        height: Math.max(nice, need.height) + caption.height,
        leastWidth: need.width,
      };
    },
    place: (box, fit) => {
      const caption = prepareCaption(context, block.id, block.caption, box.width, fit);
      const inner = { ...box, height: box.height - caption.height };
      const layout = ways.nicest(inner, type.size("body", Math.min(fit, 1.2)));
      const { nodes, edges } = layout ? placeDiagram(layout, inner) : placeGrid(context, block, inner);
      return [
        ...edges.flatMap((edge) => edgeElement(context, block.id, edge, parts)),
        ...nodes.map((node) => nodeElement(context, block.id, node, parts)),
        ...caption.place(box),
      ];
    },
  };
}
