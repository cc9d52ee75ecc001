import type { BlockContext } from "#lib/render/blocks/block";
import type { Box } from "#lib/render/box";
import { fromStart } from "#lib/render/layout/from-start";
import type { Surface } from "#lib/render/surface";

export interface RuleSize {
  gap: number;
  width: number;
  height: number;
}

/** The short rule under titles, for looks that have one; px. `scale` 1 = under a scene's title. */
export function ruleSize<P>({ look, unit }: BlockContext<P>, scale: number): RuleSize | undefined {
  return look.titleRule ? { gap: 12 * unit * scale, width: 52 * unit * scale, height: 4 * unit * scale } : undefined;
}

/** Draws the rule into the bottom of a title's box. */
export function drawRule<P>(
  surface: Surface<P>,
  { look, direction }: BlockContext<P>,
  { width, height }: RuleSize,
  box: Box,
  align: "start" | "center",
): void {
  surface.mark?.({ id: "@rule", kind: "quiet" });
  surface.fillStyle = look.colors.accent;
  surface.beginPath();
  const x = align === "center" ? box.x + (box.width - width) / 2 : fromStart(direction, box, 0, width);
  surface.roundRect(x, box.y + box.height - height, width, height, height / 2);
  surface.fill();
}
