import type { Node, Yoga } from "yoga-layout/load";
import type { Box, Size } from "#lib/render/box";

/** A flexbox tree. Lengths in px. Leaves have an id and measure themselves. */
export interface FlexNode {
  id?: string;
  direction?: "row" | "column";
  gap?: number;
  padding?: { x: number; top: number; bottom: number };
  marginTop?: number;
  /** Share of the free room; such a node starts from nothing. */
  grow?: number;
  minHeight?: number;
  width?: number;
  justify?: "start" | "center" | "end";
  align?: "start" | "center" | "end" | "stretch";
  children?: readonly FlexNode[];
  measure?: (width: number) => Size;
}

/** Boxes of the leaves by id, for a frame. */
export function flexBoxes(yoga: Yoga, root: FlexNode, frame: Size, direction: "ltr" | "rtl"): Map<string, Box> {
  const justify = { start: yoga.JUSTIFY_FLEX_START, center: yoga.JUSTIFY_CENTER, end: yoga.JUSTIFY_FLEX_END };
  const align = {
    start: yoga.ALIGN_FLEX_START,
    center: yoga.ALIGN_CENTER,
    end: yoga.ALIGN_FLEX_END,
    stretch: yoga.ALIGN_STRETCH,
  };
  const config = yoga.Config.create();
  // Whole pixels would let rounding decide, frame size by frame size, what still fits.
  config.setPointScaleFactor(0);
  const build = (node: FlexNode): Node => {
    const made = yoga.Node.create(config);
    made.setFlexDirection(node.direction === "row" ? yoga.FLEX_DIRECTION_ROW : yoga.FLEX_DIRECTION_COLUMN);
    made.setFlexShrink(0);
    if (node.gap) made.setGap(yoga.GUTTER_ALL, node.gap);
    if (node.padding) {
      made.setPadding(yoga.EDGE_HORIZONTAL, node.padding.x);
      made.setPadding(yoga.EDGE_TOP, node.padding.top);
      made.setPadding(yoga.EDGE_BOTTOM, node.padding.bottom);
    }
    if (node.marginTop) made.setMargin(yoga.EDGE_TOP, node.marginTop);
    if (node.grow) {
      made.setFlexGrow(node.grow);
      made.setFlexBasis(0);
    }
    if (node.width !== undefined) made.setWidth(node.width);
    if (node.minHeight) made.setMinHeight(node.minHeight);
    if (node.justify) made.setJustifyContent(justify[node.justify]);
    made.setAlignItems(align[node.align ?? "stretch"]);
    const { measure } = node;
    if (measure) made.setMeasureFunc((width) => measure(width));
    for (const [i, child] of (node.children ?? []).entries()) made.insertChild(build(child), i);
    return made;
  };
  const collect = (node: FlexNode, made: Node, left: number, top: number, boxes: Map<string, Box>): void => {
    const layout = made.getComputedLayout();
    const x = left + layout.left;
    const y = top + layout.top;
    if (node.id !== undefined) boxes.set(node.id, { x, y, width: layout.width, height: layout.height });
    for (const [i, child] of (node.children ?? []).entries()) collect(child, made.getChild(i), x, y, boxes);
  };
  const made = build(root);
  const boxes = new Map<string, Box>();
  try {
    made.setWidth(frame.width);
    made.setHeight(frame.height);
    made.calculateLayout(frame.width, frame.height, direction === "ltr" ? yoga.DIRECTION_LTR : yoga.DIRECTION_RTL);
    collect(root, made, 0, 0, boxes);
  } finally {
    made.freeRecursive();
    config.free();
  }
  return boxes;
}
