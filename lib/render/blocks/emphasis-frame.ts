import type { BlockContext, SceneElement } from "#lib/render/blocks/block";
import { type Box, grown } from "#lib/render/box";
import { colorOf } from "#lib/render/looks/look";

/** px between what is framed and the frame, in units; how soft its wash is. */
const reach = 15;
const wash = 0.07;

/** The mark of a whole block that has parts: a frame with a soft wash lies behind it. Nothing where it is never emphasised. */
export function emphasisFrame<P>(context: BlockContext<P>, id: string, box: Box): SceneElement<P>[] {
  const { timeline, look, unit } = context;
  if (timeline.ofKind("emphasize", id).length === 0) return [];
  const cues = timeline.affecting(id);
  const frame = grown(box, reach * unit);
  return [
    {
      id: `${id}.@frame`,
      box: grown(frame, 2 * look.lines.line * unit),
      stateKey: (seconds) => timeline.keyOf(cues, seconds),
      draw: (surface, seconds) => {
        const { amount, role } = timeline.emphasis(id, seconds);
        const there = amount * timeline.appearance(id, seconds);
        if (there <= 0) return;
        const color = colorOf(look, role);
        surface.save();
        surface.mark?.({ id: `${id}.@frame`, kind: "quiet" });
        const alpha = surface.globalAlpha * there;
        surface.fillStyle = color;
        surface.strokeStyle = color;
        surface.lineWidth = look.lines.line * unit;
        surface.beginPath();
        surface.roundRect(frame.x, frame.y, frame.width, frame.height, Math.max(6, look.corner) * unit);
        surface.globalAlpha = alpha * wash;
        surface.fill();
        surface.globalAlpha = alpha;
        surface.stroke();
        surface.restore();
      },
    },
  ];
}
