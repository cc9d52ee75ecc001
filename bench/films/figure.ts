import type { Storyboard } from "../../lib/contracts/storyboard.ts";

/** A construction, a graph and a sum of rectangles, built stroke by stroke: 30 s, about a third of them moving. */
export const figure: Storyboard = {
  version: 1,
  title: "Area under a curve",
  language: "en",
  aspectRatio: "16:9",
  look: "midnight",
  seed: 12,
  scenes: [
    {
      id: "squares",
      layout: "figure",
      title: "Squares on a triangle",
      seconds: 10.5,
      marks: { one: 1, two: 2.6, three: 4, four: 5.4, five: 7, six: 8.6 },
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
            { id: "right", type: "rightAngle", at: [0, 0], from: [4, 0], to: [0, 3] },
            {
              id: "a",
              type: "polygon",
              points: [
                [0, 0],
                [4, 0],
                [4, -4],
                [0, -4],
              ],
              role: "series1",
              fill: "solid",
              label: { tex: "a^2", at: [2, -2] },
            },
            {
              id: "b",
              type: "polygon",
              points: [
                [0, 0],
                [0, 3],
                [-3, 3],
                [-3, 0],
              ],
              role: "series2",
              fill: "solid",
              label: { tex: "b^2", at: [-1.5, 1.5] },
            },
            {
              id: "c",
              type: "polygon",
              points: [
                [4, 0],
                [7, 4],
                [3, 7],
                [0, 3],
              ],
              role: "accent",
              fill: "solid",
              label: { tex: "c^2", at: [3.5, 3.5] },
            },
          ],
        },
        { id: "eq", type: "equation", tex: "a^2 + b^2 = c^2" },
      ],
      actions: [
        { at: "one", do: "trace", target: "fig.tri", seconds: 0.8 },
        { at: "two", do: "trace", target: "fig.a", seconds: 0.6 },
        { at: "three", do: "trace", target: "fig.b", seconds: 0.6 },
        { at: "four", do: "trace", target: "fig.c", seconds: 0.6 },
        { at: "five", do: "show", target: "eq", seconds: 0.6 },
      ],
    },
    {
      id: "graph",
      layout: "figure",
      title: "A slope that changes",
      seconds: 10.5,
      parameters: { x: 0.6 },
      marks: { one: 1, two: 2.6, three: 4, four: 7.4, five: 8.8 },
      blocks: [
        {
          id: "plot",
          type: "plot",
          x: { from: 0, to: 6, label: "time" },
          y: { from: 0, to: 4, label: "height" },
          objects: [
            { id: "f", type: "curve", y: "2+1.4*sin(x)*exp(-x/9)" },
            {
              id: "tangent",
              type: "line",
              through: [
                ["x", "2+1.4*sin(x)*exp(-x/9)"],
                ["x+1", "2+1.4*sin(x)*exp(-x/9)+1.4*exp(-x/9)*(cos(x)-sin(x)/9)"],
              ],
              role: "second",
            },
            { id: "p", type: "point", at: ["x", "2+1.4*sin(x)*exp(-x/9)"], role: "second" },
          ],
        },
        { id: "say", type: "text", text: "The tangent's slope is the **rate of change** at that moment." },
      ],
      actions: [
        { at: "one", do: "trace", target: "plot.f", seconds: 1 },
        { at: "two", do: "show", target: ["plot.tangent", "plot.p"], seconds: 0.5 },
        { at: "three", do: "set", parameters: { x: 4.6 }, seconds: 1.2 },
        { at: "four", do: "show", target: "say" },
      ],
    },
    {
      id: "sum",
      layout: "figure",
      title: "Rectangles add up",
      seconds: 10,
      parameters: { n: 4 },
      marks: { one: 1, two: 2.4, three: 3.8, four: 6, five: 7.4 },
      blocks: [
        {
          id: "plot",
          type: "plot",
          x: { from: 0, to: 4 },
          y: { from: 0, to: 5 },
          objects: [
            { id: "bars", type: "area", top: "0.25*x^2+0.6", from: 0, to: 4, bars: "n", role: "series1" },
            { id: "f", type: "curve", y: "0.25*x^2+0.6", role: "accent" },
          ],
        },
        { id: "eq", type: "equation", tex: "\\int_0^4 f(x)\\,dx \\approx \\sum_{k=1}^{n} f(x_k)\\,\\Delta x" },
      ],
      actions: [
        { at: "one", do: "trace", target: "plot.f", seconds: 0.8 },
        { at: "two", do: "show", target: "plot.bars", seconds: 0.6 },
        { at: "three", do: "set", parameters: { n: 24 }, seconds: 1 },
        { at: "four", do: "show", target: "eq", seconds: 0.6 },
      ],
    },
  ],
};
