import type { Storyboard } from "#lib/contracts/storyboard";

/** A secant turns into a tangent while the algebra of its slope loses the h that stood in the way. */
export const derivativeAsSlope: Storyboard = {
  version: 1,
  title: "The Derivative as a Slope",
  language: "en",
  aspectRatio: "16:9",
  look: "paper",
  seed: 2,
  scenes: [
    {
      id: "opening",
      layout: "title",
      narration: "How steep is a curve at a single point? [[answer]] The derivative is the answer, and it is a slope.",
      blocks: [
        { id: "name", type: "heading", text: "The Derivative as a Slope", level: 1 },
        { id: "line", type: "text", text: "From two points to one", role: "quiet" },
      ],
      actions: [{ at: "answer", do: "show", target: "line" }],
    },
    {
      id: "slope",
      layout: "split",
      title: "Slope of a straight line",
      narration:
        "For a straight line, slope is easy. [[run]] Take a step to the right, the run, [[rise]] see how far the line climbs, the rise, [[ratio]] and divide. A line climbs at the same rate everywhere.",
      blocks: [
        {
          id: "p",
          type: "plot",
          x: { from: 0, to: 6, label: "x", step: 1 },
          y: { from: 0, to: 5, label: "y", step: 1 },
          objects: [
            { id: "l", type: "curve", y: "0.5*x + 1", role: "series1" },
            {
              id: "run",
              type: "segment",
              from: [1, 1.5],
              to: [5, 1.5],
              role: "second",
              dashed: true,
              label: { text: "run", at: [3, 1.1] },
            },
            {
              id: "rise",
              type: "segment",
              from: [5, 1.5],
              to: [5, 3.5],
              role: "accent",
              dashed: true,
              label: { text: "rise", at: [5.45, 2.5] },
            },
          ],
        },
        { id: "m", type: "equation", tex: "\\text{slope} = \\frac{\\text{rise}}{\\text{run}}" },
      ],
      actions: [
        { at: "start", do: "trace", target: "p.l", seconds: 1.2 },
        { at: "run", do: "trace", target: "p.run" },
        { at: "rise", do: "trace", target: "p.rise" },
        { at: "ratio", do: "show", target: "m" },
      ],
    },
    {
      id: "secant",
      layout: "split",
      title: "A curve changes its mind",
      narration:
        "A curve is steeper in some places than in others. [[two]] So take two points on it, h apart, [[line]] and draw the line through them: a secant. [[shrink]] Now let h shrink. The second point slides towards the first, [[tangent]] and the secant settles into one line that just touches the curve: the tangent.",
      parameters: { h: 1.8 },
      blocks: [
        {
          id: "p",
          type: "plot",
          x: { from: -0.5, to: 3.5, label: "x", step: 1 },
          y: { from: -1, to: 8, label: "y", step: 2 },
          objects: [
            { id: "f", type: "curve", y: "x^2", role: "series1" },
            {
              id: "s",
              type: "line",
              through: [
                [1, 1],
                ["1+h", "(1+h)^2"],
              ],
              role: "accent",
            },
            { id: "a", type: "point", at: [1, 1], role: "text" },
            { id: "b", type: "point", at: ["1+h", "(1+h)^2"], role: "text" },
            {
              id: "dx",
              type: "segment",
              from: [1, 1],
              to: ["1+h", 1],
              role: "second",
              dashed: true,
              label: { tex: "h", at: ["1 + h/2", 0.4] },
            },
            { id: "dy", type: "segment", from: ["1+h", 1], to: ["1+h", "(1+h)^2"], role: "second", dashed: true },
          ],
        },
        { id: "q", type: "equation", tex: "\\frac{f(x+h) - f(x)}{h}", caption: "slope of the secant" },
      ],
      actions: [
        { at: "start", do: "trace", target: "p.f", seconds: 1.4 },
        { at: "two", do: "show", target: ["p.a", "p.b"], stagger: 0.3 },
        { at: "two", do: "show", target: ["p.dx", "p.dy"] },
        { at: "line", do: "trace", target: "p.s" },
        { at: "line", do: "show", target: "q" },
        { at: "shrink", do: "hide", target: ["p.dx", "p.dy"], seconds: 0.5 },
        { at: "shrink", do: "set", parameters: { h: 0.02 }, seconds: 4 },
        { at: "tangent", do: "emphasize", target: "p.s" },
      ],
    },
    {
      id: "algebra",
      layout: "stack",
      title: "The same thing in symbols",
      narration:
        "Let us do it for f of x equals x squared. [[expand]] Multiply out the square. [[cancel]] The x squared terms cancel, [[divide]] and everything left has an h to divide by. [[limit]] When h goes to zero, only two x remains.",
      blocks: [
        {
          id: "d",
          type: "derivation",
          lines: [
            "\\frac{f(x+h) - f(x)}{h} = \\frac{\\term{sq}{(x+h)^2} - \\term{x}{x^2}}{\\term{h}{h}}",
            "= \\frac{\\term{one}{x^2} + 2x\\,h + h^2 - \\term{x}{x^2}}{\\term{h}{h}}",
            "= \\frac{\\term{p}{2x\\,h} + \\term{q}{h^2}}{\\term{h}{h}}",
            "= \\term{r}{2x} + h",
            "\\longrightarrow \\term{r}{2x}",
          ],
        },
      ],
      actions: [
        { at: "start", do: "step", target: "d", line: 0 },
        { at: "expand", do: "step", target: "d", line: 1 },
        { at: "cancel", do: "step", target: "d", line: 2 },
        { at: "divide", do: "step", target: "d", line: 3 },
        { at: "limit", do: "step", target: "d", line: 4 },
        { at: "end", do: "emphasize", target: "d#r" },
      ],
    },
    {
      id: "everywhere",
      layout: "split",
      title: "A slope for every point",
      narration:
        "The rule holds at every point. [[left]] On the left the curve falls, and two x is negative. [[middle]] At the bottom it is flat, and the slope is zero. [[right]] Further right it climbs faster and faster.",
      parameters: { t: -1.6 },
      blocks: [
        {
          id: "p",
          type: "plot",
          x: { from: -2, to: 2, label: "x", step: 1 },
          y: { from: -1, to: 4, label: "y", step: 1 },
          objects: [
            { id: "f", type: "curve", y: "x^2", role: "series1" },
            {
              id: "tan",
              type: "line",
              through: [
                ["t", "t^2"],
                ["t+1", "t^2 + 2*t"],
              ],
              role: "accent",
            },
            { id: "at", type: "point", at: ["t", "t^2"], role: "text" },
          ],
        },
        {
          id: "cases",
          type: "table",
          columns: ["$x$", "slope $2x$"],
          rows: [
            ["$-1.5$", "$-3$"],
            ["$0$", "$0$"],
            ["$1.5$", "$3$"],
          ],
        },
      ],
      actions: [
        { at: "start", do: "show", target: ["p.tan", "p.at"] },
        { at: "left", do: "set", parameters: { t: -1.5 }, seconds: 0.6 },
        { at: "left", do: "rows", target: "cases", count: 1 },
        { at: "middle", do: "set", parameters: { t: 0 }, seconds: 1.6 },
        { at: "middle", do: "rows", target: "cases", count: 2 },
        { at: "right", do: "set", parameters: { t: 1.5 }, seconds: 1.8 },
        { at: "right", do: "rows", target: "cases", count: 3 },
      ],
    },
    {
      id: "keep",
      layout: "title",
      narration:
        "So a derivative is not a mystery. [[def]] It is the slope of the line that just touches the curve, found by letting two points become one.",
      blocks: [
        { id: "name", type: "heading", text: "Two points become one", level: 1 },
        { id: "def", type: "equation", tex: "f'(x) = \\lim_{h \\to 0} \\frac{f(x+h) - f(x)}{h}" },
        { id: "line", type: "text", text: "the slope of the tangent", role: "quiet" },
      ],
      actions: [
        { at: "start", do: "show", target: "name" },
        { at: "def", do: "show", target: "def" },
        { at: "def", do: "show", target: "line" },
      ],
    },
  ],
};
