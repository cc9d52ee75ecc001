import type { BlockOf } from "#lib/contracts/storyboard-blocks";
import type { BlockContext, SceneElement } from "#lib/render/blocks/block";
import { type PlotAxes, zeroIn } from "#lib/render/blocks/plot-axes";
import { type Box, grown } from "#lib/render/box";
import { fontOf } from "#lib/render/font-of";
import { withAlpha } from "#lib/render/looks/with-alpha";
import type { Surface } from "#lib/render/surface";

/** Opacity of grid lines: they are there when one looks for them. */
const gridAlpha = 0.5;

/** Grid, axes, numbers and titles of a plot. The axes grow from where they meet. */
export function plotGround<P>(
  context: BlockContext<P>,
  block: BlockOf<"plot">,
  axes: PlotAxes<P>,
  box: Box,
): SceneElement<P> {
  const { timeline, look, unit, type } = context;
  const cues = timeline.affecting(block.id);
  const { area, view } = axes;
  const [cx, cy] = view.toPx([zeroIn(block.x), zeroIn(block.y)]);
  const hair = look.lines.hair * unit;
  return {
    id: block.id,
    box: grown(box, 6 * unit),
    stateKey: (seconds) => timeline.keyOf(cues, seconds),
    draw: (surface, seconds) => {
      const there = timeline.appearance(block.id, seconds);
      if (there <= 0) return;
      surface.save();
      surface.globalAlpha *= there;
      surface.mark?.({ id: `${block.id}.grid`, kind: "quiet" });
      surface.strokeStyle = withAlpha(look.rule, gridAlpha);
      surface.lineWidth = hair;
      for (const tick of axes.xTicks) line(surface, view.toPx([tick, 0])[0], area.y, 0, area.height);
      for (const tick of axes.yTicks) line(surface, area.x, view.toPx([0, tick])[1], area.width, 0);
      surface.mark?.({ id: `${block.id}.axes`, kind: "stroke", color: look.colors.quiet });
      surface.strokeStyle = look.colors.quiet;
      surface.lineWidth = look.lines.thin * unit;
      surface.lineCap = "round";
      line(surface, cx + (area.x - cx) * there, cy, area.width * there, 0);
      line(surface, cx, cy + (area.y - cy) * there, 0, area.height * there);
      drawNumbers(surface, context, axes, block.id);
      surface.mark?.({ id: `${block.id}.titles`, kind: "text", color: look.colors.text, leastPx: type.least("small") });
      for (const { text, box: at } of axes.titles) text.draw(surface, at.x, at.y, { color: look.colors.text });
      surface.restore();
    },
  };
}

function line<P>(surface: Surface<P>, x: number, y: number, dx: number, dy: number): void {
  surface.beginPath();
  surface.moveTo(x, y);
  surface.lineTo(x + dx, y + dy);
  surface.stroke();
}

function drawNumbers<P>(surface: Surface<P>, context: BlockContext<P>, axes: PlotAxes<P>, id: string): void {
  const { look, language, type } = context;
  surface.font = fontOf(look, "body", axes.tickPx, language);
  surface.fillStyle = look.colors.quiet;
  surface.mark?.({ id: `${id}.numbers`, kind: "text", color: look.colors.quiet, leastPx: type.least("small") });
  surface.direction = "ltr";
  for (const { text, box } of axes.labels) surface.fillText(text, box.x, box.y + box.height * 0.5 + axes.tickPx * 0.36);
}
