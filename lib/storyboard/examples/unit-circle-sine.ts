import type { Storyboard } from "#lib/contracts/storyboard";

/** A point runs round the unit circle, and its height draws a sine beside it. */
export const unitCircleSine: Storyboard = {
  version: 1,
  title: "The circle that draws a wave",
  language: "en",
  aspectRatio: "16:9",
  look: "minimal",
  seed: 14,
  scenes: [
    {
      id: "roll",
      layout: "full",
      title: "The circle that draws a wave",
      narration:
        "A point runs round a circle of radius one. [[angle]] It has turned by an angle, [[height]] and it stands at some height. [[draw]] Let the point run, and draw its height against the angle. Up to the top, back through the middle, down to the bottom, and home again. [[name]] This curve is the sine.",
      parameters: { a: 0.7 },
      blocks: [
        {
          id: "fig",
          type: "figure",
          objects: [
            { id: "circle", type: "circle", center: [0, 0], radius: 1, role: "quiet" },
            { id: "floor", type: "segment", from: [-1.3, 0], to: [8.2, 0], role: "quiet" },
            { id: "wall", type: "segment", from: [1.6, -1.15], to: [1.6, 1.15], role: "quiet" },
            { id: "arm", type: "segment", from: [0, 0], to: ["cos(a)", "sin(a)"], role: "text" },
            {
              id: "turn",
              type: "arc",
              center: [0, 0],
              radius: 0.35,
              fromDegrees: 0,
              toDegrees: "a*180/pi",
              role: "second",
            },
            {
              id: "height",
              type: "segment",
              from: ["cos(a)", 0],
              to: ["cos(a)", "sin(a)"],
              role: "accent",
            },
            {
              id: "level",
              type: "segment",
              from: ["cos(a)", "sin(a)"],
              to: ["1.6+a", "sin(a)"],
              dashed: true,
              role: "quiet",
            },
            {
              id: "wave",
              type: "curve",
              x: "1.6+t",
              y: "sin(t)",
              from: 0,
              to: "a",
              role: "accent",
              label: { tex: "\\sin", at: [4.5, 1.25] },
            },
            { id: "dot", type: "point", at: ["cos(a)", "sin(a)"], role: "accent" },
            { id: "pen", type: "point", at: ["1.6+a", "sin(a)"], role: "accent" },
            { id: "half", type: "label", label: { tex: "\\pi", at: [5, 0.36] }, role: "quiet" },
            { id: "whole", type: "label", label: { tex: "2\\pi", at: [7.88, 0.42] }, role: "quiet" },
          ],
          caption: "angle {{a/pi:2}} π, height {{sin(a):2}}",
        },
      ],
      actions: [
        { at: "start", do: "trace", target: "fig.circle", seconds: 1.2 },
        { at: "start", do: "show", target: ["fig.arm", "fig.dot"], stagger: 0.3 },
        { at: "angle", do: "trace", target: "fig.turn" },
        { at: "height", do: "trace", target: "fig.height" },
        { at: "draw", do: "show", target: ["fig.floor", "fig.wall", "fig.half", "fig.whole"], seconds: 0.5 },
        { id: "back", at: "draw", do: "set", parameters: { a: 0 }, seconds: 0.6 },
        { at: "after:back", do: "show", target: ["fig.wave", "fig.pen", "fig.level"], seconds: 0.2 },
        { at: "after:back", do: "set", parameters: { a: "2*pi" }, seconds: 8, ease: "linear" },
        { at: "name", do: "hide", target: "fig.level" },
        { at: "name", do: "emphasize", target: "fig.wave" },
      ],
    },
  ],
};
