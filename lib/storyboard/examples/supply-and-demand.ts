import type { Storyboard } from "#lib/contracts/storyboard";

/** Supply p = 1 + q, demand p = 9 − q + s: they meet at q = 4 + s/2, p = 5 + s/2. */
export const supplyAndDemand: Storyboard = {
  version: 1,
  title: "When everybody wants it",
  language: "en",
  aspectRatio: "16:9",
  look: "paper",
  seed: 24,
  scenes: [
    {
      id: "shift",
      layout: "split",
      title: "Demand grows",
      narration:
        "The higher the price, the more is offered. [[demand]] And the higher the price, the fewer want to buy. [[meet]] Where both lines meet, the market is at rest. [[shift]] Now a fashion makes everybody want the thing: at every price more is asked for. [[new]] The lines meet farther up. [[both]] More is sold, and each one costs more.",
      parameters: { s: 0 },
      blocks: [
        {
          id: "plot",
          type: "plot",
          x: { from: 0, to: 9, step: 1, label: "quantity" },
          y: { from: 0, to: 10, step: 1, label: "price" },
          objects: [
            {
              id: "supply",
              type: "curve",
              y: "1+x",
              from: 0.3,
              to: 8,
              role: "series1",
              label: { text: "supply" },
            },
            { id: "old", type: "curve", y: "9-x", from: 0.3, to: 8.5, role: "quiet", dashed: true },
            { id: "demand", type: "curve", y: "9-x+s", from: 0.3, to: 8.5, role: "accent", label: { text: "demand" } },
            { id: "down", type: "segment", from: ["4+s/2", "5+s/2"], to: ["4+s/2", 0], role: "quiet", dashed: true },
            { id: "left", type: "segment", from: ["4+s/2", "5+s/2"], to: [0, "5+s/2"], role: "quiet", dashed: true },
            { id: "point", type: "point", at: ["4+s/2", "5+s/2"], role: "second" },
          ],
        },
        {
          id: "values",
          type: "table",
          columns: ["market", "now"],
          rows: [
            ["price", "{{5+s/2:1}}"],
            ["sold", "{{4+s/2:1}}"],
          ],
        },
      ],
      actions: [
        { at: "start", do: "trace", target: "plot.supply" },
        { at: "demand", do: "trace", target: "plot.demand" },
        { at: "meet", do: "show", target: ["plot.point", "plot.down", "plot.left", "values"], stagger: 0.25 },
        { at: "shift", do: "show", target: "plot.old" },
        { at: "shift", do: "set", parameters: { s: 2 }, seconds: 2.4 },
        { at: "new", do: "emphasize", target: "plot.point", role: "second" },
        { at: "both", do: "emphasize", target: ["values.0", "values.1"], stagger: 0.6 },
      ],
    },
  ],
};
