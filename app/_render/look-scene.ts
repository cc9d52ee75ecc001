import type { Scene } from "#lib/contracts/storyboard";

/** A figure that can be told apart on a thumbnail. */
export const lookScene: Scene = {
  id: "look",
  layout: "full",
  seconds: 4,
  blocks: [
    {
      id: "figure",
      type: "figure",
      objects: [
        { id: "grid", type: "grid", from: [-2, -1], to: [8, 5], role: "quiet" },
        {
          id: "square",
          type: "polygon",
          points: [
            [0.5, 0],
            [3.5, 0],
            [3.5, 3],
            [0.5, 3],
          ],
          role: "series1",
          fill: "soft",
        },
        { id: "circle", type: "circle", center: [3.5, 2.6], radius: 1.3, role: "accent", fill: "solid" },
        { id: "line", type: "segment", from: [-1.5, -0.6], to: [7.5, 4.6], role: "text" },
      ],
    },
  ],
};
