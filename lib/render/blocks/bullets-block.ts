import type { PrepareBlock } from "#lib/render/blocks/block";
import { prepareList } from "#lib/render/blocks/list-block";

/** A list whose items enter one by one. */
export function prepareBullets<P>(...[block, context]: Parameters<PrepareBlock<P, "bullets">>) {
  return prepareList<P>(block, context, {
    indent: 1.15,
    gap: 0.62,
    markerAt: 0.3,
    marker: (surface, { x, y, px, heat }) => {
      surface.mark?.({ id: block.id, kind: "quiet" });
      surface.fillStyle = context.look.colors.accent;
      surface.beginPath();
      surface.arc(x, y, px * (0.135 + 0.06 * heat), 0, 2 * Math.PI);
      surface.fill();
    },
  });
}
