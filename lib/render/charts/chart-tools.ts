import type { Role } from "#lib/contracts/figure-objects";
import type { BlockOf } from "#lib/contracts/storyboard-blocks";
import type { BlockContext, SceneElement } from "#lib/render/blocks/block";
import type { Box } from "#lib/render/box";
import { type ChartValues, chartValues } from "#lib/render/charts/chart-values";
import { type PartState, partStates } from "#lib/render/parts/part-states";
import type { Surface } from "#lib/render/surface";

/** A chart with all that its kinds share. */
export interface ChartTools<P> {
  block: BlockOf<"chart">;
  context: BlockContext<P>;
  values: ChartValues;
  /** How much of a part is there and how it is marked. */
  stateOf(part: string, seconds: number): PartState;
  /** Something that changes with a part's cues, the emphasis of any part, and the values. */
  element(
    part: string | undefined,
    name: string,
    box: Box,
    draw: (surface: Surface<P>, seconds: number) => void,
  ): SceneElement<P>;
  /** The role of a series; in a race, where one follows bars that change places, that of a label. */
  roleOf(series: number, label?: number): Role;
}

const seriesRoles = ["series1", "series2", "series3", "series4", "series5", "series6"] as const;

/** The role of the n-th thing that needs a colour of its own. */
export const seriesRole = (index: number): Role => seriesRoles[index % seriesRoles.length] ?? "series1";

export function chartTools<P>(block: BlockOf<"chart">, context: BlockContext<P>): ChartTools<P> {
  const values = chartValues(block, context);
  const parts = partStates(context, block);
  return {
    block,
    context,
    values,
    stateOf: parts.stateOf,
    element: (part, name, box, draw) => ({
      id: `${block.id}.${name}`,
      box,
      stateKey: (seconds) => `${parts.keyOf(part, seconds)}|${values.key(seconds)}`,
      draw: (surface, seconds) => {
        surface.save();
        draw(surface, seconds);
        surface.restore();
      },
    }),
    roleOf: (series, label) => {
      const own = block.series[series]?.role;
      if (own) return own;
      if (block.series.length > 1) return seriesRole(series);
      return block.frames && block.sorted && label !== undefined ? seriesRole(label) : "accent";
    },
  };
}
