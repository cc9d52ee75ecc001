import type { Outline } from "#lib/render/figures/outline";
import { spotsOf } from "#lib/render/figures/run";
import { type Bounds, boundsOf, join } from "#lib/render/figures/spot";

/** px that an outline covers, without the thickness of its lines. */
export function outlineBounds(outline: Outline): Bounds | undefined {
  const runs = [...outline.strokes, ...(outline.areas ?? []), ...(outline.heads ?? [])];
  let bounds = boundsOf(spotsOf(runs));
  for (const { at, radius } of outline.dots ?? []) {
    bounds = join(bounds, [at[0] - radius, at[1] - radius, at[0] + radius, at[1] + radius]);
  }
  return bounds;
}
