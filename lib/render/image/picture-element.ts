import type { BlockContext, SceneElement } from "#lib/render/blocks/block";
import { type Box, grown } from "#lib/render/box";
import { colorOf } from "#lib/render/looks/look";
import { withAlpha } from "#lib/render/looks/with-alpha";
import { type MovingPicture, pictureKey } from "#lib/render/pictures/moving-picture";

/** How much smaller the opening is through which a picture comes in. */
const opening = 0.07;

/** A picture in its frame: it opens, moves inside, and has a line around it when it is emphasised. */
export function pictureElement<P>(
  context: BlockContext<P>,
  id: string,
  picture: MovingPicture<P>,
  frame: Box,
): SceneElement<P> {
  const { timeline, look, unit } = context;
  const cues = timeline.affecting(id);
  const corner = Math.min(look.corner * 1.4 * unit, frame.width / 6, frame.height / 6);
  const outline = 5 * unit;
  return {
    id,
    box: grown(frame, outline + 3 * unit),
    stateKey: (seconds) =>
      timeline.appearance(id, seconds) <= 0
        ? "away"
        : `${timeline.keyOf(cues, seconds)}${pictureKey(picture, seconds)}`,
    draw: (surface, seconds) => {
      const there = timeline.appearance(id, seconds);
      if (there <= 0) return;
      const heat = timeline.emphasis(id, seconds);
      const [dx, dy] = [(1 - there) * opening * frame.width, (1 - there) * opening * frame.height];
      const seen = {
        x: frame.x + dx,
        y: frame.y + dy,
        width: frame.width - 2 * dx,
        height: frame.height - 2 * dy,
      };
      surface.save();
      surface.globalAlpha *= Math.min(1, there * 1.5);
      surface.mark?.({ id, kind: "panel" });
      surface.save();
      surface.beginPath();
      surface.roundRect(seen.x, seen.y, seen.width, seen.height, corner);
      surface.clip();
      surface.translate(frame.x, frame.y);
      picture.draw(surface, seconds);
      surface.restore();
      surface.mark?.({ id, kind: "quiet" });
      surface.beginPath();
      surface.roundRect(seen.x, seen.y, seen.width, seen.height, corner);
      surface.strokeStyle = withAlpha(look.colors.text, 0.16);
      surface.lineWidth = look.lines.hair * unit;
      surface.stroke();
      if (heat.amount > 0) {
        surface.strokeStyle = withAlpha(colorOf(look, heat.role), heat.amount);
        surface.lineWidth = look.lines.bold * unit;
        const by = outline * 0.5;
        surface.beginPath();
        surface.roundRect(seen.x - by, seen.y - by, seen.width + 2 * by, seen.height + 2 * by, corner + by);
        surface.stroke();
      }
      surface.restore();
    },
  };
}
