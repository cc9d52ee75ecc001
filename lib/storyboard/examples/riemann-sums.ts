import type { Storyboard } from "#lib/contracts/storyboard";

/** The area under x² from 0 to 3 is 9; left sums with n bars are 9(n − 1)(2n − 1) / 2n². */
export const riemannSums: Storyboard = {
  version: 1,
  title: "An area in ever thinner bars",
  language: "en",
  aspectRatio: "16:9",
  look: "paper",
  seed: 12,
  scenes: [
    {
      id: "bars",
      layout: "figure",
      title: "Filling an area with bars",
      narration:
        "How large is the area under this curve? [[three]] Fill it with bars, three of them. That is much too little. [[six]] Six bars come closer, [[twelve]] twelve are closer still. [[many]] With fifty bars the gaps are hardly seen. [[limit]] Make them ever thinner, and the sum runs to nine: the area itself.",
      parameters: { n: 3 },
      blocks: [
        {
          id: "plot",
          type: "plot",
          x: { from: 0, to: 3.2, step: 1, label: "x" },
          y: { from: 0, to: 10, step: 2, label: "x²" },
          objects: [
            { id: "sum", type: "area", top: "x^2", from: 0, to: 3, bars: "n", role: "series2" },
            { id: "curve", type: "curve", y: "x^2", from: 0, to: 3.15, role: "series1" },
          ],
        },
        {
          id: "counts",
          type: "table",
          columns: ["bars", "their area"],
          rows: [["{{round(n)}}", "{{9*(round(n)-1)*(2*round(n)-1)/(2*round(n)^2):2}}"]],
        },
        { id: "area", type: "equation", tex: "\\int_0^3 x^2\\,dx = 9" },
      ],
      actions: [
        { at: "start", do: "trace", target: "plot.curve", seconds: 1.4 },
        { at: "three", do: "show", target: ["plot.sum", "counts"] },
        { at: "six", do: "set", parameters: { n: 6 }, seconds: 0.9 },
        { at: "twelve", do: "set", parameters: { n: 12 }, seconds: 1 },
        { at: "many", do: "set", parameters: { n: 50 }, seconds: 2.4 },
        { at: "limit", do: "show", target: "area" },
        { at: "limit", do: "set", parameters: { n: 200 }, seconds: 3 },
      ],
    },
  ],
};
