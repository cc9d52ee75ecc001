import type { Scene } from "#lib/contracts/storyboard";

export const heroTexts = [
  "The same gap, twice",
  "Four equal triangles in a square",
  "Move them: nothing is added, nothing taken",
  "So c² = a² + b²",
];

/** The rearrangement proof of the Pythagorean theorem, without a word spoken. */
export const heroScene: Scene = {
  id: "rearrange",
  layout: "split",
  seconds: 13,
  marks: { tri: 1.2, hole: 3, slide: 5.2, two: 9, last: 10.6 },
  parameters: { a: 3, b: 2 },
  blocks: [
    {
      id: "fig",
      type: "figure",
      objects: [
        {
          id: "frame",
          type: "polygon",
          points: [
            [0, 0],
            ["a+b", 0],
            ["a+b", "a+b"],
            [0, "a+b"],
          ],
          role: "quiet",
          fill: "none",
        },
        {
          id: "gap",
          type: "polygon",
          points: [
            ["a", 0],
            ["a+b", "a"],
            ["b", "a+b"],
            [0, "b"],
          ],
          role: "accent",
          fill: "soft",
          label: { text: "c²" },
        },
        {
          id: "t1",
          type: "polygon",
          points: [
            [0, 0],
            ["a", 0],
            [0, "b"],
          ],
          role: "series1",
          fill: "solid",
        },
        {
          id: "t2",
          type: "polygon",
          points: [
            ["a+b", 0],
            ["a+b", "a"],
            ["a", 0],
          ],
          role: "series1",
          fill: "solid",
        },
        {
          id: "t3",
          type: "polygon",
          points: [
            ["a+b", "a+b"],
            ["b", "a+b"],
            ["a+b", "a"],
          ],
          role: "series1",
          fill: "solid",
        },
        {
          id: "t4",
          type: "polygon",
          points: [
            [0, "a+b"],
            [0, "b"],
            ["b", "a+b"],
          ],
          role: "series1",
          fill: "solid",
        },
        {
          id: "a2",
          type: "polygon",
          points: [
            [0, "b"],
            ["a", "b"],
            ["a", "a+b"],
            [0, "a+b"],
          ],
          role: "accent",
          fill: "soft",
          label: { text: "a²" },
        },
        {
          id: "b2",
          type: "polygon",
          points: [
            ["a", 0],
            ["a+b", 0],
            ["a+b", "b"],
            ["a", "b"],
          ],
          role: "accent",
          fill: "soft",
          label: { text: "b²" },
        },
      ],
    },
    { id: "one", type: "text", text: "Four equal triangles in a square" },
    { id: "move", type: "text", text: "Move them: nothing is added, nothing taken" },
    { id: "so", type: "heading", level: 2, text: "So c² = a² + b²" },
  ],
  actions: [
    { at: "start", do: "trace", target: "fig.frame" },
    { at: "tri", do: "show", target: ["fig.t1", "fig.t2", "fig.t3", "fig.t4"], stagger: 0.15 },
    { at: "tri", do: "show", target: "one" },
    { at: "hole", do: "show", target: "fig.gap" },
    { at: "slide", do: "hide", target: "fig.gap" },
    { at: "slide", do: "show", target: "move" },
    { id: "s3", at: "slide", do: "move", target: "fig.t3", by: ["-b", "-a"], seconds: 1 },
    { id: "s2", at: "after:s3", do: "move", target: "fig.t2", by: [0, "b"], seconds: 1 },
    { at: "after:s2", do: "move", target: "fig.t4", by: ["a", 0], seconds: 1 },
    { at: "two", do: "show", target: ["fig.a2", "fig.b2"] },
    { at: "last", do: "show", target: "so" },
  ],
};
