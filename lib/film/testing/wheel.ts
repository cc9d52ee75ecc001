import type { Scene } from "#lib/contracts/storyboard";

/** Everything is drawn from a parameter that never rests. */
export const wheel = (id: string, title: string, seconds: number, speed: number): Scene => ({
  id,
  layout: "figure",
  title,
  seconds,
  parameters: { t: 0 },
  marks: { go: 0 },
  blocks: [
    {
      id: "wave",
      type: "plot",
      x: { from: 0, to: 12 },
      y: { from: -1.5, to: 1.5 },
      objects: [
        { id: "sum", type: "curve", y: "0.7*sin(x-t)+0.4*sin(2.5*x+t)", role: "accent" },
        { id: "one", type: "curve", y: "0.7*sin(x-t)", role: "quiet" },
        { id: "at", type: "point", at: [6, "0.7*sin(6-t)+0.4*sin(15+t)"], role: "second" },
      ],
    },
    {
      id: "circle",
      type: "figure",
      objects: [
        { id: "rim", type: "circle", center: [0, 0], radius: 1 },
        { id: "hand", type: "vector", from: [0, 0], to: ["cos(t)", "sin(t)"], role: "accent" },
        { id: "down", type: "segment", from: ["cos(t)", "sin(t)"], to: ["cos(t)", 0], role: "series1" },
        { id: "across", type: "segment", from: [0, 0], to: ["cos(t)", 0], role: "series2" },
        { id: "tip", type: "point", at: ["cos(t)", "sin(t)"], role: "second" },
      ],
    },
  ],
  actions: [{ at: "go", do: "set", parameters: { t: speed * seconds }, seconds, ease: "linear" }],
});
