import type { FilterContext, FilterGraph } from "node-av";
import { present } from "#lib/media/native/checked";

export type GraphEnd = FilterContext;

/** The filter with this name, where frames go into a graph or come out of it. */
export function endOf(graph: FilterGraph, name: string): GraphEnd {
  return present(
    graph.filters?.find((filter) => filter.name === name),
    `the filter ${name}`,
  );
}
