import type { BlockContext, SceneElement } from "#lib/render/blocks/block";
import { type Box, grown } from "#lib/render/box";
import type { PlacedLabel } from "#lib/render/figures/figure-labels";
import { knockOut, knockOutReach } from "#lib/render/figures/labels/knock-out";
import { boxAround } from "#lib/render/figures/labels/label-box";
import type { LinesUnder } from "#lib/render/figures/lines-under";
import { heatOf, stateKeyOf } from "#lib/render/figures/object-state";
import { type Bounds, join, type Spot } from "#lib/render/figures/spot";
import { contrast } from "#lib/render/looks/contrast";
import { colorOf, type Look } from "#lib/render/looks/look";
import { mix } from "#lib/render/looks/mix";

const legible = 4.5;
/** Part of a trace at which the label begins to show. */
const labelFrom = 0.55;

/** What is under labels. */
export interface Underlay {
  /** The colour under a place. */
  groundAt(spot: Spot, seconds: number): string;
  linesUnder: LinesUnder;
}

/**
 * A label at its place, above all lines; it comes and goes with its object. Lines that have to pass under it are taken
 * away there.
 */
export function labelElement<P>(
  context: BlockContext<P>,
  block: string,
  label: PlacedLabel<P>,
  moments: readonly number[],
  { groundAt, linesUnder }: Underlay,
): SceneElement<P>[] {
  const { look, timeline, unit } = context;
  const { object, set } = label;
  let bounds: Bounds | undefined;
  for (const seconds of moments) {
    const middle = object.presence(seconds).alpha > 0 ? label.middleAt(seconds) : undefined;
    if (!middle) continue;
    const { x, y, width, height } = boxAround(middle, set);
    bounds = join(bounds, [x, y, x + width, y + height]);
  }
  if (!bounds) return [];
  const [x0, y0, x1, y1] = bounds;
  const box: Box = grown({ x: x0, y: y0, width: x1 - x0, height: y1 - y0 }, (knockOutReach + 4) * unit);
  const id = `${object.id}.label`;
  return [
    {
      id,
      box,
      stateKey: (seconds) => {
        const middle = label.middleAt(seconds);
        const under = middle ? `${groundAt(middle, seconds)} ${linesUnder(boxAround(middle, set), seconds)}` : "";
        return `${stateKeyOf(timeline, object, seconds)}|${under}|${label.shownAt(seconds)}${set.keyAt?.(seconds) ?? ""}`;
      },
      draw: (surface, seconds) => {
        const { alpha, part } = object.presence(seconds);
        const there = alpha * label.shownAt(seconds) * Math.min(1, Math.max(0, (part - labelFrom) / (1 - labelFrom)));
        const middle = label.middleAt(seconds);
        if (there <= 0 || !middle) return;
        const heat = heatOf(timeline, block, object, seconds);
        const own = mix(colorOf(look, object.role), colorOf(look, heat.role), heat.amount);
        const on = groundAt(middle, seconds);
        const color = readable(look, own, on);
        surface.save();
        surface.globalAlpha *= there;
        const letters = boxAround(middle, set);
        const lines = linesUnder(letters, seconds);
        if (lines > 0) {
          surface.mark?.({ id: `${id}.ground`, kind: "quiet" });
          knockOut(surface, letters, on, lines, unit);
        }
        surface.mark?.({ id, kind: "text", color, on, cleared: lines >= 1, ...set.mark });
        set.draw(surface, middle, color, seconds);
        surface.restore();
      },
    },
  ];
}

/** The wished colour when it can be read on a fill, else the look's ink that reads best there; on a middling one black or white. */
function readable(look: Look, wished: string, on: string): string {
  const better = (a: string, b: string): string => (contrast(a, on) >= contrast(b, on) ? a : b);
  if (contrast(wished, on) >= legible) return wished;
  const ink = better(look.colors.text, look.onAccent);
  return contrast(ink, on) >= legible ? ink : better("#000000", "#ffffff");
}
