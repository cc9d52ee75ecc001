import type { BlockOf } from "#lib/contracts/storyboard-blocks";
import type { BlockContext } from "#lib/render/blocks/block";
import type { Size } from "#lib/render/box";
import { type SetText, setText } from "#lib/render/text/set-text";

export type DiagramNode = BlockOf<"diagram">["nodes"][number];

/** A node with its words, px. */
export interface SetNode<P> extends Size {
  node: DiagramNode;
  text: SetText<P>;
  /** How far the middle of the words stands under the node's. */
  lower: number;
}

const leading = 1.2;

/** Sizes of nodes around their words, with letters of `px` in lines of at most `ems`. */
export function setNodes<P>(
  context: BlockContext<P>,
  nodes: readonly DiagramNode[],
  px: number,
  ems: number,
): SetNode<P>[] {
  return nodes.map((node) => {
    const style = { role: "label", px, align: "center", leading, balanced: true } as const;
    // Round shapes have little room at their top: shorter lines.
    const room = (node.shape === "circle" ? 0.62 : node.shape === "diamond" ? 0.8 : 1) * ems * px;
    const tried = setText(context, node.text, style, room);
    // No word is cut for the sake of a shape.
    const text = tried.leastWidth > room ? setText(context, node.text, style, tried.leastWidth + 1) : tried;
    return { node, text, ...sizeOf(node, text, px) };
  });
}

function sizeOf<P>({ shape = "box" }: DiagramNode, text: SetText<P>, px: number): Size & { lower: number } {
  const width = Math.max(text.width, px * 1.4);
  const { height } = text;
  switch (shape) {
    case "circle": {
      const across = Math.hypot(width + px * 0.2, height) + px * 0.7;
      return { width: across, height: across, lower: 0 };
    }
    case "diamond":
      // The words fit where half of the width and half of the height are left.
      return { width: width * 1.5 + px * 2.2, height: height * 1.7 + px * 1.5, lower: 0 };
    case "database":
      return { width: width + px * 1.8, height: height + px * 2, lower: px * 0.38 };
    case "round":
      return { width: width + px * 2.2, height: height + px * 0.95, lower: 0 };
    case "note":
      return { width: width + px * 2, height: height + px * 1.1, lower: 0 };
    case "box":
      return { width: width + px * 1.6, height: height + px * 1.05, lower: 0 };
  }
}
