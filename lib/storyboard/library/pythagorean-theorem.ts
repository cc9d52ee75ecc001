import type { Storyboard } from "#lib/contracts/storyboard";

/** The rearrangement proof: four triangles slide inside one square, and the gap changes its shape but not its size. */
export const pythagoreanTheorem: Storyboard = {
  version: 1,
  title: "The Pythagorean Theorem",
  language: "en",
  aspectRatio: "16:9",
  look: "midnight",
  seed: 1,
  scenes: [
    {
      id: "opening",
      layout: "title",
      narration:
        "The Pythagorean theorem. [[what]] It is the most used fact in all of geometry, and you can see why it is true in less than a minute.",
      blocks: [
        { id: "name", type: "heading", text: "The Pythagorean Theorem", level: 1 },
        { id: "line", type: "text", text: "A proof you can watch", role: "quiet" },
      ],
      actions: [{ at: "what", do: "show", target: "line" }],
    },
    {
      id: "claim",
      layout: "split",
      title: "What it says",
      narration:
        "Draw a triangle with one right angle. [[legs]] The two sides that meet there are the legs, a and b. [[hyp]] The side across from it is the hypotenuse, c. [[small]] Build a square on each leg, [[big]] and a square on the hypotenuse. [[sum]] The theorem says that the two smaller squares together have exactly the area of the large one.",
      parameters: { a: 4, b: 3 },
      blocks: [
        {
          id: "fig",
          type: "figure",
          objects: [
            {
              id: "sa",
              type: "polygon",
              points: [
                [0, 0],
                ["a", 0],
                ["a", "-a"],
                [0, "-a"],
              ],
              role: "series1",
              fill: "soft",
              label: { tex: "a^2" },
            },
            {
              id: "sb",
              type: "polygon",
              points: [
                [0, 0],
                [0, "b"],
                ["-b", "b"],
                ["-b", 0],
              ],
              role: "series2",
              fill: "soft",
              label: { tex: "b^2" },
            },
            {
              id: "sc",
              type: "polygon",
              points: [
                ["a", 0],
                ["a+b", "a"],
                ["b", "a+b"],
                [0, "b"],
              ],
              role: "accent",
              fill: "soft",
              label: { tex: "c^2" },
            },
            {
              id: "tri",
              type: "polygon",
              points: [
                [0, 0],
                ["a", 0],
                [0, "b"],
              ],
              role: "text",
              fill: "none",
            },
            { id: "right", type: "rightAngle", at: [0, 0], from: ["a", 0], to: [0, "b"], role: "quiet" },
            { id: "la", type: "label", label: { tex: "a", at: ["a/2", 0.42] }, role: "series1" },
            { id: "lb", type: "label", label: { tex: "b", at: [0.38, "b/2 - 0.1"] }, role: "series2" },
            { id: "lc", type: "label", label: { tex: "c", at: ["a/2 + 0.3", "b/2 + 0.42"] }, role: "accent" },
          ],
        },
        { id: "eq", type: "equation", tex: "\\term{a}{a^2} + \\term{b}{b^2} = \\term{c}{c^2}" },
      ],
      actions: [
        { at: "start", do: "trace", target: "fig.tri", seconds: 1.4 },
        { id: "corner", at: "start", do: "show", target: "fig.right" },
        { at: "legs", do: "show", target: ["fig.la", "fig.lb"], stagger: 0.4 },
        { at: "hyp", do: "show", target: "fig.lc" },
        { at: "small", do: "show", target: ["fig.sa", "fig.sb"], stagger: 0.5 },
        { at: "big", do: "show", target: "fig.sc" },
        { at: "sum", do: "show", target: "eq" },
        { at: "sum", do: "emphasize", target: ["eq#a", "eq#b", "fig.sa", "fig.sb"], role: "series1", until: "end" },
      ],
    },
    {
      id: "rearrange",
      layout: "split",
      title: "Moving four triangles",
      narration:
        "Take a square whose side is a plus b, [[tri]] and set four copies of the triangle in its corners. [[hole]] The gap is a tilted square: its side is c, so its area is c squared. [[slide]] Now slide the triangles together in pairs. [[two]] The same gap has become two squares, a squared and b squared. [[eq]] Nothing was added and nothing was taken away, [[last]] so the areas are equal.",
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
              label: { tex: "c^2" },
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
              label: { tex: "a^2" },
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
              label: { tex: "b^2" },
            },
          ],
        },
        {
          id: "alg",
          type: "derivation",
          lines: [
            "\\term{big}{(a+b)^2} = 4\\cdot\\term{tri}{\\tfrac12 ab} + \\term{c}{c^2}",
            "\\term{big}{(a+b)^2} = 4\\cdot\\term{tri}{\\tfrac12 ab} + \\term{a}{a^2} + \\term{b}{b^2}",
            "\\term{c}{c^2} = \\term{a}{a^2} + \\term{b}{b^2}",
          ],
        },
      ],
      actions: [
        { at: "start", do: "trace", target: "fig.frame" },
        { at: "tri", do: "show", target: ["fig.t1", "fig.t2", "fig.t3", "fig.t4"], stagger: 0.15 },
        { at: "hole", do: "show", target: "fig.gap" },
        { at: "hole", do: "step", target: "alg", line: 0 },
        { at: "slide", do: "hide", target: "fig.gap" },
        { id: "s3", at: "slide", do: "move", target: "fig.t3", by: ["-b", "-a"], seconds: 0.8 },
        { id: "s2", at: "after:s3", do: "move", target: "fig.t2", by: [0, "b"], seconds: 0.8 },
        { at: "after:s2", do: "move", target: "fig.t4", by: ["a", 0], seconds: 0.8 },
        { at: "two", do: "show", target: ["fig.a2", "fig.b2"] },
        { at: "two", do: "step", target: "alg", line: 1 },
        { at: "eq", do: "step", target: "alg", line: 2, from: [0, 1], seconds: 1.4 },
        { at: "last", do: "emphasize", target: ["alg#c", "fig.a2", "fig.b2"] },
      ],
    },
    {
      id: "numbers",
      layout: "split",
      title: "Try it with numbers",
      narration:
        "Let the legs be three and four. [[nine]] Three squared is nine, [[sixteen]] four squared is sixteen, [[sum]] and together they make twenty-five. [[root]] Twenty-five is five squared, so the third side is exactly five.",
      blocks: [
        {
          id: "fig",
          type: "figure",
          objects: [
            {
              id: "tri",
              type: "polygon",
              points: [
                [0, 0],
                [4, 0],
                [0, 3],
              ],
              role: "text",
              fill: "soft",
            },
            { id: "right", type: "rightAngle", at: [0, 0], from: [4, 0], to: [0, 3], role: "quiet" },
            { id: "three", type: "label", label: { tex: "3", at: [-0.35, 1.5] }, role: "series2" },
            { id: "four", type: "label", label: { tex: "4", at: [2, -0.4] }, role: "series1" },
            { id: "five", type: "label", label: { tex: "5", at: [2.3, 1.85] }, role: "accent" },
          ],
        },
        {
          id: "sum",
          type: "derivation",
          lines: [
            "\\term{c}{c^2} = 3^2 + 4^2",
            "\\term{c}{c^2} = 9 + 16",
            "\\term{c}{c^2} = \\term{t}{25}",
            "c = \\sqrt{\\term{t}{25}} = \\term{r}{5}",
          ],
        },
      ],
      actions: [
        { at: "start", do: "step", target: "sum", line: 0 },
        { at: "start", do: "show", target: ["fig.three", "fig.four"], stagger: 0.4 },
        { at: "nine", do: "step", target: "sum", line: 1 },
        { at: "sum", do: "step", target: "sum", line: 2 },
        { at: "root", do: "step", target: "sum", line: 3 },
        { at: "root", do: "show", target: "fig.five" },
        { at: "root", do: "emphasize", target: "sum#r", until: "end" },
      ],
    },
    {
      id: "distance",
      layout: "split",
      title: "Where you have used it",
      narration:
        "You use it whenever you ask how far apart two points are. [[across]] Go across, [[up]] go up, [[straight]] and the straight line between them is the hypotenuse. [[formula]] That is all the distance formula says.",
      blocks: [
        {
          id: "map",
          type: "plot",
          x: { from: 0, to: 7, step: 1 },
          y: { from: 0, to: 5, step: 1 },
          objects: [
            {
              id: "dx",
              type: "segment",
              from: [1, 1],
              to: [5, 1],
              role: "series1",
              label: { tex: "\\Delta x", at: [3, 0.55] },
            },
            {
              id: "dy",
              type: "segment",
              from: [5, 1],
              to: [5, 4],
              role: "series2",
              label: { tex: "\\Delta y", at: [5.6, 2.5] },
            },
            {
              id: "d",
              type: "segment",
              from: [1, 1],
              to: [5, 4],
              role: "accent",
              label: { tex: "d", at: [2.7, 2.85] },
            },
            { id: "p", type: "point", at: [1, 1], role: "text" },
            { id: "q", type: "point", at: [5, 4], role: "text" },
          ],
        },
        { id: "formula", type: "equation", tex: "d = \\sqrt{(\\Delta x)^2 + (\\Delta y)^2}" },
      ],
      actions: [
        { at: "start", do: "show", target: ["map.p", "map.q"], stagger: 0.3 },
        { at: "across", do: "trace", target: "map.dx", seconds: 0.9 },
        { at: "up", do: "trace", target: "map.dy", seconds: 0.9 },
        { at: "straight", do: "trace", target: "map.d", seconds: 1.1 },
        { at: "formula", do: "show", target: "formula" },
      ],
    },
    {
      id: "keep",
      layout: "title",
      narration:
        "So remember the picture, not just the formula: [[eq]] in a right triangle, a squared plus b squared equals c squared.",
      blocks: [
        { id: "name", type: "heading", text: "Remember the picture", level: 1 },
        { id: "law", type: "equation", tex: "\\term{a}{a^2} + \\term{b}{b^2} = \\term{c}{c^2}" },
        { id: "when", type: "text", text: "in every right triangle", role: "quiet" },
      ],
      actions: [
        { at: "start", do: "show", target: "name" },
        { at: "eq", do: "show", target: "law" },
        { at: "eq", do: "show", target: "when" },
        { at: "end", do: "emphasize", target: "law#c" },
      ],
    },
  ],
};
