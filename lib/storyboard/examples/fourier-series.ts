import type { Storyboard } from "#lib/contracts/storyboard";

const square: [number, number][] = [
  [0, 0],
  [0, 1],
  [Math.PI, 1],
  [Math.PI, -1],
  [2 * Math.PI, -1],
  [2 * Math.PI, 0],
];

/** Sines added up to a square wave; each parameter is how much of a term is there. */
export const fourierSeries: Storyboard = {
  version: 1,
  title: "A corner made of waves",
  language: "en",
  aspectRatio: "16:9",
  look: "cyberpunk",
  seed: 13,
  scenes: [
    {
      id: "sum",
      layout: "full",
      title: "Sines that add up to a square",
      narration:
        "Can smooth waves make a shape with corners? [[one]] Begin with one sine: it swings with the square, but much too softly. [[three]] Add a third of a wave that swings three times as fast. [[five]] Add a fifth, five times as fast. [[seven]] A seventh. [[nine]] A ninth. [[look]] With every term the sides grow steeper and the top grows flatter. That is a Fourier series.",
      parameters: { a: 0, b: 0, c: 0, d: 0, k: 0 },
      blocks: [
        {
          id: "plot",
          type: "plot",
          x: { from: 0, to: 6.4, step: 2, label: "x" },
          y: { from: -1.5, to: 1.5, step: 1 },
          objects: [
            { id: "goal", type: "polyline", points: square, role: "quiet", dashed: true },
            {
              id: "wave",
              type: "curve",
              y: "4/pi*(a*sin(x) + b*sin(3*x)/3 + c*sin(5*x)/5 + d*sin(7*x)/7 + k*sin(9*x)/9)",
              from: 0,
              to: 6.2832,
              role: "accent",
            },
          ],
        },
        {
          id: "eq",
          type: "equation",
          tex: "\\frac{4}{\\pi}\\Big(\\term{a}{\\sin x} + \\term{b}{\\tfrac13 \\sin 3x} + \\term{c}{\\tfrac15 \\sin 5x} + \\term{d}{\\tfrac17 \\sin 7x} + \\term{k}{\\tfrac19 \\sin 9x} + \\cdots\\Big)",
        },
      ],
      actions: [
        { at: "start", do: "trace", target: "plot.goal", seconds: 1.6 },
        { at: "one", do: "show", target: ["plot.wave", "eq"] },
        { at: "one", do: "set", parameters: { a: 1 }, seconds: 1.4 },
        { at: "one", do: "emphasize", target: "eq#a", until: "three" },
        { at: "three", do: "set", parameters: { b: 1 }, seconds: 1.4 },
        { at: "three", do: "emphasize", target: "eq#b", until: "five" },
        { at: "five", do: "set", parameters: { c: 1 }, seconds: 1.2 },
        { at: "five", do: "emphasize", target: "eq#c", until: "seven" },
        { at: "seven", do: "set", parameters: { d: 1 }, seconds: 1 },
        { at: "seven", do: "emphasize", target: "eq#d", until: "nine" },
        { at: "nine", do: "set", parameters: { k: 1 }, seconds: 1 },
        { at: "nine", do: "emphasize", target: "eq#k", until: "look" },
        { at: "look", do: "emphasize", target: "plot.goal", role: "second" },
      ],
    },
  ],
};
