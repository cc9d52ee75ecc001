import type { Storyboard } from "#lib/contracts/storyboard";

/** The slope of y = x² / 4 at 1: a secant turns into the tangent as its second point comes nearer. */
export const secantToTangent: Storyboard = {
  version: 1,
  title: "From secant to tangent",
  language: "en",
  aspectRatio: "16:9",
  look: "chalkboard",
  seed: 11,
  scenes: [
    {
      id: "secant",
      layout: "figure",
      title: "How steep is a curve at one point?",
      narration:
        "How steep is this curve, exactly here? [[second]] Take a second point and draw the line through both. [[slope]] Its slope is easy: rise over run. [[near]] Now let the second point come nearer. [[nearer]] And nearer. The line turns, and its slope settles down. [[tangent]] In the end it only touches the curve. Its slope is one half: that is the derivative.",
      parameters: { h: 3 },
      blocks: [
        {
          id: "plot",
          type: "plot",
          x: { from: 0, to: 5, step: 1, label: "x" },
          y: { from: -1, to: 5, step: 1, label: "y" },
          objects: [
            { id: "curve", type: "curve", y: "x^2/4", role: "series1" },
            {
              id: "line",
              type: "line",
              through: [
                [1, 0.25],
                ["1+h", "(1+h)^2/4"],
              ],
              role: "accent",
            },
            { id: "run", type: "segment", from: [1, 0.25], to: ["1+h", 0.25], dashed: true, role: "quiet" },
            {
              id: "rise",
              type: "segment",
              from: ["1+h", 0.25],
              to: ["1+h", "(1+h)^2/4"],
              dashed: true,
              role: "quiet",
            },
            { id: "p", type: "point", at: [1, 0.25], label: { tex: "P" } },
            { id: "q", type: "point", at: ["1+h", "(1+h)^2/4"], role: "accent", label: { tex: "Q" } },
          ],
        },
        { id: "value", type: "text", text: "slope = **{{(2+h)/4:2}}**" },
      ],
      actions: [
        { at: "start", do: "trace", target: "plot.curve", seconds: 1.6 },
        { at: "start", do: "show", target: "plot.p" },
        { at: "second", do: "show", target: "plot.q" },
        { at: "second", do: "trace", target: "plot.line" },
        { at: "slope", do: "show", target: ["plot.run", "plot.rise"], stagger: 0.4 },
        { at: "slope", do: "show", target: "value" },
        { at: "near", do: "set", parameters: { h: 1.4 }, seconds: 1.8 },
        { at: "nearer", do: "set", parameters: { h: 0.3 }, seconds: 2.2 },
        { id: "touch", at: "tangent", do: "set", parameters: { h: 0.0001 }, seconds: 1.6 },
        { at: "tangent", do: "hide", target: ["plot.run", "plot.rise", "plot.q"] },
        { at: "after:touch", do: "emphasize", target: ["plot.line", "value"] },
      ],
    },
    {
      id: "limit",
      layout: "title",
      narration: "The slope of the tangent is the limit of the slopes of the secants.",
      blocks: [{ id: "eq", type: "equation", tex: "f'(x) = \\lim_{h \\to 0} \\frac{f(x+h) - f(x)}{h}" }],
    },
  ],
};
