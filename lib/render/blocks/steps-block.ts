import type { PrepareBlock } from "#lib/render/blocks/block";
import { prepareList } from "#lib/render/blocks/list-block";
import { fontOf } from "#lib/render/font-of";
import { withAlpha } from "#lib/render/looks/with-alpha";

/** Numbered steps on a line that grows with them. */
export function prepareSteps<P>(...[block, context]: Parameters<PrepareBlock<P, "steps">>) {
  const { look, kit, language, unit } = context;
  const accent = look.colors.accent;
  return prepareList<P>(block, context, {
    indent: 2.15,
    gap: 0.85,
    markerAt: 0.72,
    marker: (surface, { x, y, px, above, heat, index }) => {
      const radius = px * 0.72;
      surface.mark?.({ id: block.id, kind: "quiet" });
      if (above !== undefined) {
        surface.strokeStyle = look.rule;
        surface.lineWidth = look.lines.thin * unit;
        surface.beginPath();
        surface.moveTo(x, above + radius + 5 * unit);
        surface.lineTo(x, Math.max(above + radius + 5 * unit, y - radius - 5 * unit));
        surface.stroke();
      }
      surface.beginPath();
      surface.arc(x, y, radius, 0, 2 * Math.PI);
      surface.fillStyle = withAlpha(accent, 0.12 + 0.88 * heat);
      surface.fill();
      surface.strokeStyle = accent;
      surface.lineWidth = look.lines.thin * unit;
      surface.stroke();
      const number = `${index + (block.first ?? 1)}`;
      surface.font = fontOf(look, "label", px * 0.74, language);
      const size = kit.measure(surface.font, number);
      surface.fillStyle = heat > 0.5 ? look.onAccent : accent;
      surface.textAlign = "left";
      surface.direction = "ltr";
      surface.fillText(number, x - size.width / 2, y + px * 0.74 * 0.36);
    },
  });
}
