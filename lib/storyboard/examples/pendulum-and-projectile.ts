import type { Storyboard } from "#lib/contracts/storyboard";

/** Launch speed across and up in m/s, and gravity in m/s²: up for 2 s to 20 m, down again after 60 m. */
export const launch = { across: 15, up: 20, gravity: 10 } as const;

/** Two motions under gravity, with their vectors. */
export const pendulumAndProjectile: Storyboard = {
  version: 1,
  title: "Gravity at work",
  language: "en",
  aspectRatio: "16:9",
  look: "chalkboard",
  seed: 22,
  scenes: [
    {
      id: "throw",
      layout: "full",
      title: "A throw is two motions",
      narration:
        "A ball is thrown: fifteen metres a second across, twenty up. [[fly]] Across, its speed never changes. Upwards gravity takes away ten metres a second in every second, [[top]] until at the top nothing is left. [[fall]] Then it grows downwards. [[land]] After four seconds and sixty metres the ball is back on the ground.",
      parameters: { t: 0 },
      blocks: [
        {
          id: "fig",
          type: "figure",
          objects: [
            { id: "ground", type: "segment", from: [-3, 0], to: [66, 0], role: "quiet" },
            { id: "path", type: "curve", x: "15*t", y: "20*t-5*t^2", from: 0, to: 4, role: "quiet", dashed: true },
            { id: "done", type: "curve", x: "15*t", y: "20*t-5*t^2", from: 0, to: "t", role: "series1" },
            {
              id: "vx",
              type: "vector",
              from: ["15*t", "20*t-5*t^2"],
              to: ["15*t+9", "20*t-5*t^2"],
              role: "second",
              label: { tex: "v_x" },
            },
            {
              id: "vy",
              type: "vector",
              from: ["15*t", "20*t-5*t^2"],
              to: ["15*t", "20*t-5*t^2+0.6*(20-10*t)"],
              role: "accent",
              label: { tex: "v_y" },
            },
            {
              id: "ball",
              type: "circle",
              center: ["15*t", "20*t-5*t^2"],
              radius: 0.9,
              role: "text",
              fill: "solid",
            },
          ],
          caption: "after {{t:1}} s: {{15*t:0}} m across, {{20*t-5*t^2:0}} m up",
        },
      ],
      actions: [
        { at: "start", do: "trace", target: ["fig.ground", "fig.path"], stagger: 0.3, seconds: 1.6 },
        { at: "start", do: "show", target: ["fig.ball", "fig.vx", "fig.vy"], stagger: 0.5 },
        { at: "fly", do: "show", target: "fig.done", seconds: 0.3 },
        { at: "fly", do: "set", parameters: { t: 2 }, seconds: 6, ease: "linear" },
        { at: "fall", do: "set", parameters: { t: 4 }, seconds: 4, ease: "linear" },
        { at: "land", do: "hide", target: ["fig.vx", "fig.vy"] },
        { at: "land", do: "emphasize", target: "fig.ball", role: "positive" },
      ],
    },
    {
      id: "swing",
      layout: "split",
      title: "A pendulum is pulled back",
      narration:
        "On a string, the weight cannot fall. [[forces]] The string pulls along itself, gravity pulls down, [[rest]] and what is left of both always points back to the middle. [[swing]] So the weight swings, to and fro, as evenly as a clock.",
      parameters: { p: 0 },
      blocks: [
        {
          id: "fig",
          type: "figure",
          objects: [
            { id: "beam", type: "segment", from: [-1.2, 0], to: [1.2, 0], role: "quiet" },
            { id: "plumb", type: "segment", from: [0, 0], to: [0, -4.4], role: "quiet", dashed: true },
            { id: "string", type: "segment", from: [0, 0], to: ["4*sin(0.6*cos(p))", "-4*cos(0.6*cos(p))"] },
            {
              id: "angle",
              type: "angle",
              at: [0, 0],
              from: [0, -4.4],
              to: ["4*sin(0.6*cos(p))", "-4*cos(0.6*cos(p))"],
              role: "second",
            },
            {
              id: "g",
              type: "vector",
              from: ["4*sin(0.6*cos(p))", "-4*cos(0.6*cos(p))"],
              to: ["4*sin(0.6*cos(p))", "-4*cos(0.6*cos(p))-1.6"],
              role: "series2",
              label: { tex: "G" },
            },
            {
              id: "t",
              type: "vector",
              from: ["4*sin(0.6*cos(p))", "-4*cos(0.6*cos(p))"],
              to: ["2.68*sin(0.6*cos(p))", "-2.68*cos(0.6*cos(p))"],
              role: "series1",
            },
            {
              id: "r",
              type: "vector",
              from: ["4*sin(0.6*cos(p))", "-4*cos(0.6*cos(p))"],
              to: ["4*sin(0.6*cos(p))-1.6*sin(0.6*cos(p))*cos(0.6*cos(p))", "-4*cos(0.6*cos(p))-1.6*sin(0.6*cos(p))^2"],
              role: "accent",
              label: { tex: "F" },
            },
            {
              id: "bob",
              type: "circle",
              center: ["4*sin(0.6*cos(p))", "-4*cos(0.6*cos(p))"],
              radius: 0.24,
              role: "text",
              fill: "solid",
            },
          ],
        },
        { id: "law", type: "equation", tex: "F = -\\,G \\sin \\alpha" },
        { id: "period", type: "equation", tex: "T = 2\\pi \\sqrt{\\frac{l}{g}}" },
      ],
      actions: [
        { at: "start", do: "show", target: ["fig.beam", "fig.plumb", "fig.string", "fig.bob"], stagger: 0.2 },
        { at: "forces", do: "show", target: ["fig.t", "fig.g", "fig.angle"], stagger: 0.9 },
        { at: "rest", do: "show", target: ["fig.r", "law"] },
        { at: "swing", do: "set", parameters: { p: "4*pi" }, seconds: 7, ease: "linear" },
        { at: "swing", do: "show", target: "period" },
      ],
    },
  ],
};
