import type { Storyboard } from "#lib/contracts/storyboard";

/** Of 100 people 10 are ill; the test finds 9 of them, and is wrong for 18 of the 90 others: 9 of 27. */
export const bayesByAreas: Storyboard = {
  version: 1,
  title: "What a positive test means",
  language: "en",
  aspectRatio: "16:9",
  look: "paper",
  seed: 16,
  scenes: [
    {
      id: "areas",
      layout: "split",
      title: "What a positive test means",
      narration:
        "A square stands for a hundred people. [[ill]] Ten of them are ill. [[found]] The test finds nine of these ten. [[false]] But it is also positive for one in five of the healthy: that is eighteen people. [[look]] Now look only at the positive tests. [[answer]] Nine of twenty-seven are really ill: one in three.",
      blocks: [
        {
          id: "fig",
          type: "figure",
          objects: [
            {
              id: "all",
              type: "polygon",
              points: [
                [0, 0],
                [10, 0],
                [10, 10],
                [0, 10],
              ],
              role: "quiet",
            },
            {
              id: "ill",
              type: "polygon",
              points: [
                [0, 0],
                [1, 0],
                [1, 10],
                [0, 10],
              ],
              role: "negative",
              fill: "soft",
            },
            {
              id: "found",
              type: "polygon",
              points: [
                [0, 0],
                [1, 0],
                [1, 9],
                [0, 9],
              ],
              role: "negative",
              fill: "solid",
              label: { text: "9" },
            },
            {
              id: "false",
              type: "polygon",
              points: [
                [1, 0],
                [10, 0],
                [10, 2],
                [1, 2],
              ],
              role: "series1",
              fill: "solid",
              label: { text: "18" },
            },
            { id: "illness", type: "label", label: { text: "10 ill", at: [-2.3, 9.4] }, role: "negative" },
            { id: "health", type: "brace", from: [1, 10], to: [10, 10], label: { text: "90 healthy" } },
          ],
        },
        {
          id: "alg",
          type: "derivation",
          lines: [
            "P(\\text{ill} \\mid +) = \\frac{\\term{tp}{9}}{\\term{all}{9 + 18}}",
            "P(\\text{ill} \\mid +) = \\frac{\\term{tp}{9}}{\\term{all}{27}}",
            "P(\\text{ill} \\mid +) = \\term{third}{\\tfrac13}",
          ],
        },
      ],
      actions: [
        { at: "start", do: "trace", target: "fig.all", seconds: 1.2 },
        { at: "ill", do: "show", target: ["fig.ill", "fig.illness", "fig.health"], stagger: 0.3 },
        { at: "found", do: "show", target: "fig.found" },
        { at: "false", do: "show", target: "fig.false" },
        { at: "look", do: "hide", target: ["fig.ill", "fig.illness", "fig.health"] },
        { at: "look", do: "emphasize", target: ["fig.found", "fig.false"], until: "answer" },
        { at: "look", do: "step", target: "alg", line: 0 },
        { id: "sum", at: "answer", do: "step", target: "alg", line: 1 },
        { at: "after:sum", do: "step", target: "alg", line: 2 },
        { at: "end", do: "emphasize", target: "alg#third" },
      ],
    },
  ],
};
