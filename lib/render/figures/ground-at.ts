import type { BlockContext } from "#lib/render/blocks/block";
import { fillOpacity } from "#lib/render/figures/draw-outline";
import type { FigurePicture } from "#lib/render/figures/figure-picture";
import { heatOf } from "#lib/render/figures/object-state";
import type { PreparedObject } from "#lib/render/figures/prepared-object";
import { holds, type Spot } from "#lib/render/figures/spot";
import { colorOf } from "#lib/render/looks/look";
import { mix } from "#lib/render/looks/mix";

/** The colour under a place (px) of a figure at a time: the look's ground and all areas over it. */
export function groundUnder<P>(
  { look, timeline }: BlockContext<P>,
  block: string,
  objects: readonly PreparedObject[],
  picture: FigurePicture,
): (spot: Spot, seconds: number) => string {
  const filled = objects.filter((object) => fillOpacity(object.object, look) > 0);
  return (spot, seconds) =>
    filled.reduce((ground, object) => {
      const { alpha, part } = object.presence(seconds);
      if (part < 0.9) return ground;
      const areas = picture.at(object, seconds).outline.areas ?? [];
      if (!areas.some((run) => holds(run.spots, spot))) return ground;
      const heat = heatOf(timeline, block, object, seconds);
      const color = mix(colorOf(look, object.role), colorOf(look, heat.role), heat.amount);
      const opacity = fillOpacity(object.object, look) + heatedFill * heat.amount;
      // Ink changes once, when the area is half there.
      return alpha < 0.5 ? ground : mix(ground, color, Math.min(1, opacity));
    }, look.ground);
}

/** How much more opaque an emphasis makes an area. */
export const heatedFill = 0.08;
