import type { FigureObject } from "#lib/contracts/figure-objects";
import type { Storyboard } from "#lib/contracts/storyboard";

const [width, height] = [6, 3];
export const wayRound = 2 * (width + height);
const charges = 9;

/** The place of a charge that has run `u` along the wire, from the battery's corner against the clock. */
const onWire = (u: string): [string, string] => [
  `clamp(${u},0,${width})-clamp(${u}-${width + height},0,${width})`,
  `clamp(${u}-${width},0,${height})-clamp(${u}-${2 * width + height},0,${height})`,
];

const dots: FigureObject[] = Array.from({ length: charges }, (_, i) => ({
  id: `e${i}`,
  type: "point",
  at: onWire(`mod(s+${(i * wayRound) / charges},${wayRound})`),
  role: "second",
}));

/** A switch closes, charges run, a lamp lights up. */
export const lampCircuit: Storyboard = {
  version: 1,
  title: "A lamp lights up",
  language: "en",
  aspectRatio: "16:9",
  look: "cyberpunk",
  seed: 21,
  scenes: [
    {
      id: "circuit",
      layout: "figure",
      title: "Why a lamp lights up",
      narration:
        "A battery, a lamp, and a switch that is open. [[gap]] Nothing happens, because the way is interrupted. [[close]] Close the switch, [[run]] and charges run everywhere at once, all the way round. [[light]] In the thin wire of the lamp they give off their energy: [[glow]] it glows. The charges themselves come back: a circuit uses up energy, not charges.",
      parameters: { s: 0, lift: 40 },
      blocks: [
        {
          id: "fig",
          type: "figure",
          objects: [
            {
              id: "wire",
              type: "polyline",
              points: [
                [2.5, 0],
                [0, 0],
                [0, 3],
                [2.55, 3],
              ],
              role: "quiet",
            },
            {
              id: "wire2",
              type: "polyline",
              points: [
                [3.45, 3],
                [6, 3],
                [6, 0],
                [3.9, 0],
              ],
              role: "quiet",
            },
            ...dots,
            { id: "plate", type: "segment", from: [-0.6, 1.65], to: [0.6, 1.65], role: "text" },
            { id: "plate2", type: "segment", from: [-0.3, 1.35], to: [0.3, 1.35], role: "text" },
            { id: "battery", type: "label", label: { text: "battery", at: [1.35, 1.5] } },
            { id: "lamp", type: "circle", center: [3, 3], radius: 0.45, role: "accent", fill: "soft" },
            { id: "shine", type: "circle", center: [3, 3], radius: 0.45, role: "accent", fill: "solid" },
            { id: "name", type: "label", label: { text: "lamp", at: [3, 1.75] } },
            {
              id: "lever",
              type: "segment",
              from: [3.9, 0],
              to: ["3.9-1.4*cos(lift*pi/180)", "1.4*sin(lift*pi/180)"],
              role: "text",
            },
            { id: "hinge", type: "point", at: [3.9, 0] },
            { id: "contact", type: "point", at: [2.5, 0] },
            { id: "switch", type: "label", label: { text: "switch", at: [3.2, -0.5] } },
            ...Array.from({ length: 10 }, (_, i): FigureObject => {
              const angle = (i * Math.PI) / 5;
              const at = (r: number): [number, number] => [3 + r * Math.cos(angle), 3 + r * Math.sin(angle)];
              return { id: `ray${i}`, type: "segment", from: at(0.65), to: at(0.95), role: "accent" };
            }),
          ],
        },
      ],
      actions: [
        { at: "start", do: "trace", target: ["fig.wire", "fig.wire2"], stagger: 0.4 },
        {
          at: "start",
          do: "show",
          target: ["fig.battery", "fig.plate", "fig.plate2", "fig.lamp", "fig.name"],
          stagger: 0.2,
        },
        { at: "start", do: "show", target: ["fig.lever", "fig.hinge", "fig.contact", "fig.switch"], stagger: 0.1 },
        { at: "gap", do: "emphasize", target: "fig.lever", role: "negative", until: "close" },
        { at: "close", do: "set", parameters: { lift: 0 }, seconds: 0.6 },
        { at: "run", do: "show", target: dots.map(({ id }) => `fig.${id}`), seconds: 0.4 },
        { at: "run", do: "set", parameters: { s: 3 * wayRound }, seconds: 18, ease: "linear" },
        { at: "light", do: "show", target: "fig.shine", seconds: 1 },
        {
          at: "glow",
          do: "show",
          target: Array.from({ length: 10 }, (_, i) => `fig.ray${i}`),
          stagger: 0.05,
        },
      ],
    },
  ],
};
