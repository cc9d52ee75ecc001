import type { Scene } from "#lib/contracts/storyboard";

/** Type and a figure, large enough to be told apart on a thumbnail. */
export const lookScene: Scene = {
  id: "look",
  layout: "split",
  seconds: 4,
  blocks: [
    { id: "type", type: "heading", level: 1, text: "Aa" },
    {
      id: "figure",
      type: "figure",
      objects: [
        {
          id: "square",
          type: "polygon",
          points: [
            [0, 0],
            [3, 0],
            [3, 3],
            [0, 3],
          ],
          role: "series1",
          fill: "soft",
        },
        { id: "circle", type: "circle", center: [3, 3], radius: 1.5, role: "accent", fill: "solid" },
        { id: "line", type: "segment", from: [-0.6, -0.6], to: [5, 5], role: "text" },
      ],
    },
  ],
};
