import type { ObjectDrawing, ObjectOf } from "#lib/render/figures/object-drawing";

/** Draws nothing of its own: what happens to it happens to its members. */
export const group: ObjectDrawing<ObjectOf<"group">> = {
  entrance: "fades",
  runs: () => [],
  outline: () => ({ strokes: [], weight: "thin" }),
  sites: () => [],
};
