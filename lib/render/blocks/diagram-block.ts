import type { BlockOf } from "#lib/contracts/storyboard-blocks";
import type { BlockContext } from "#lib/render/blocks/block";
import { prepareText } from "#lib/render/blocks/text-block";

/** In words, until it is drawn. */
export const prepareDiagram = <P>(block: BlockOf<"diagram">, context: BlockContext<P>) =>
  prepareText({ id: block.id, type: "text", text: block.nodes.map((node) => node.text).join(" → ") }, context);
