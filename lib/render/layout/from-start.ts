import type { Box } from "#lib/render/box";

/** Left edge of something `width` px wide that stands `offset` px from the edge where reading starts. */
export const fromStart = (direction: "ltr" | "rtl", box: Box, offset: number, width: number): number =>
  direction === "ltr" ? box.x + offset : box.x + box.width - offset - width;
