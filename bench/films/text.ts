import type { Storyboard } from "../../lib/contracts/storyboard.ts";

/** Words, a formula and a table that come one after another and stay: 30 s, about a third of them moving. */
export const text: Storyboard = {
  version: 1,
  title: "Why we sleep",
  language: "en",
  aspectRatio: "16:9",
  look: "paper",
  seed: 11,
  scenes: [
    {
      id: "opening",
      layout: "stack",
      title: "Why we sleep",
      seconds: 10.5,
      marks: { one: 1.4, two: 2.8, three: 4.2, four: 5.6, five: 7, six: 8.4 },
      blocks: [
        {
          id: "reasons",
          type: "bullets",
          items: [
            "The brain sorts what the day has brought and keeps what **matters**",
            "Muscles and skin are mended while nothing else asks for energy",
            "Hunger, mood and the immune system find their balance again",
          ],
        },
        {
          id: "note",
          type: "callout",
          tone: "note",
          title: "In short",
          text: "Sleep is work, and it is done *at night*.",
        },
      ],
      actions: [
        { at: "one", do: "show", target: "reasons.0" },
        { at: "two", do: "show", target: "reasons.1" },
        { at: "four", do: "show", target: "reasons.2" },
        { at: "five", do: "show", target: "note" },
      ],
    },
    {
      id: "clock",
      layout: "stack",
      title: "Two processes",
      seconds: 10.5,
      marks: { one: 1.4, two: 2.8, three: 4.2, four: 5.6, five: 7, six: 8.4 },
      blocks: [
        {
          id: "term",
          type: "definition",
          term: "Sleep pressure",
          meaning: "grows with every hour awake, and falls in sleep",
        },
        { id: "eq", type: "equation", tex: "S(t) = S_0\\, e^{-t/\\tau}, \\qquad \\tau \\approx 4.2\\ \\mathrm{h}" },
        {
          id: "steps",
          type: "steps",
          items: [
            "Awake: pressure rises slowly",
            "Asleep: it falls fast at first",
            "Light sets the inner clock to the sun",
          ],
        },
      ],
      actions: [
        { at: "one", do: "show", target: "term" },
        { at: "two", do: "show", target: "eq", seconds: 0.8 },
        { at: "four", do: "show", target: "steps" },
        { at: "six", do: "emphasize", target: "eq", seconds: 0.6 },
      ],
    },
    {
      id: "hours",
      layout: "stack",
      title: "How much is enough?",
      seconds: 10,
      marks: { one: 1.2, two: 2.6, three: 4, four: 5.4, five: 6.8, six: 8.2 },
      blocks: [
        {
          id: "table",
          type: "table",
          columns: ["Age", "Hours a night", "Of which deep"],
          rows: [
            ["School child", "9 to 11", "about 25 %"],
            ["Teenager", "8 to 10", "about 20 %"],
            ["Adult", "7 to 9", "about 15 %"],
            ["Older adult", "7 to 8", "about 10 %"],
          ],
        },
        {
          id: "quote",
          type: "quote",
          text: "The best bridge between despair and hope is a good night's sleep.",
          source: "E. J. Cossman",
        },
      ],
      actions: [
        { at: "one", do: "rows", target: "table", count: 2 },
        { at: "three", do: "rows", target: "table", count: 4 },
        { at: "five", do: "show", target: "quote" },
        { at: "six", do: "emphasize", target: "quote", seconds: 0.6 },
      ],
    },
  ],
};
