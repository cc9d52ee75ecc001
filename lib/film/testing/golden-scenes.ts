import type { AspectRatio } from "#lib/contracts/frame";
import type { LookName } from "#lib/contracts/looks";
import type { SceneProgram } from "#lib/contracts/scene-program";
import type { Scene } from "#lib/contracts/storyboard";
import type { Block, BlockType } from "#lib/contracts/storyboard-blocks";
import { typesetScene } from "#lib/typesetting/typeset-scene";

/** One block of every kind, as a good storyboard would use it. */
const blocks: { readonly [T in BlockType]: Extract<Block, { type: T }> } = {
  heading: { id: "b", type: "heading", text: "The shape of *light*", level: 1 },
  text: {
    id: "b",
    type: "text",
    text: "Light has **no mass**, and still it carries momentum: $p = h/\\lambda$. A sail in space can use it.",
  },
  bullets: {
    id: "b",
    type: "bullets",
    items: ["It travels in straight lines", "It bends at a surface", "It adds up: $1 + 1$"],
  },
  steps: { id: "b", type: "steps", items: ["Fill the kettle", "Wait for the **boil**", "Pour over the leaves"] },
  definition: {
    id: "b",
    type: "definition",
    term: "Refraction",
    meaning: "The bending of a wave where its speed changes.",
  },
  quote: {
    id: "b",
    type: "quote",
    text: "Nature uses only the longest threads to weave her patterns.",
    source: "Richard Feynman",
  },
  equation: {
    id: "b",
    type: "equation",
    tex: "\\int_0^\\infty e^{-x^2}\\,dx = \\frac{\\sqrt{\\pi}}{2}",
    caption: "The Gaussian integral",
  },
  derivation: { id: "b", type: "derivation", lines: ["2x + 6 = 10", "2x = 4", "x = 2"] },
  plot: {
    id: "b",
    type: "plot",
    x: { from: -4, to: 4, label: "x" },
    y: { from: -2, to: 2, label: "y" },
    objects: [
      { id: "s", type: "curve", y: "sin(x)", role: "accent", label: { tex: "\\sin x" } },
      { id: "a", type: "area", top: "sin(x)", from: 0, to: 3, role: "second" },
    ],
  },
  figure: {
    id: "b",
    type: "figure",
    objects: [
      {
        id: "t",
        type: "polygon",
        points: [
          [0, 0],
          [4, 0],
          [0, 3],
        ],
        fill: "soft",
        role: "accent",
      },
      { id: "r", type: "rightAngle", at: [0, 0], from: [4, 0], to: [0, 3] },
      { id: "c", type: "segment", from: [4, 0], to: [0, 3], label: { tex: "c = 5" } },
      { id: "w", type: "angle", at: [4, 0], from: [0, 3], to: [0, 0], label: { tex: "\\alpha" } },
    ],
    caption: "Three, four, five",
  },
  table: {
    id: "b",
    type: "table",
    columns: ["Planet", "Moons", "Day"],
    rows: [
      ["Earth", "1", "24 h"],
      ["Mars", "2", "24.6 h"],
      ["Jupiter", "95", "9.9 h"],
    ],
  },
  code: {
    id: "b",
    type: "code",
    language: "python",
    code: "def gcd(a, b):\n    while b:  # Euclid\n        a, b = b, a % b\n    return a",
  },
  callout: { id: "b", type: "callout", tone: "tip", title: "Remember", text: "Entropy never falls in a closed box." },
  chart: {
    id: "b",
    type: "chart",
    kind: "bar",
    labels: ["Mon", "Tue", "Wed", "Thu"],
    series: [
      { name: "Rain", values: [3, 9, 5, 7] },
      { name: "Wind", values: [6, 4, 8, 3] },
    ],
    unit: " mm",
  },
  diagram: {
    id: "b",
    type: "diagram",
    nodes: [
      { id: "a", text: "Idea" },
      { id: "q", text: "Good?", shape: "diamond", role: "second" },
      { id: "d", text: "Archive", shape: "database" },
      { id: "f", text: "Film", shape: "round", role: "accent" },
    ],
    edges: [
      { from: "a", to: "q" },
      { from: "q", to: "f", label: "yes" },
      { from: "q", to: "d", label: "no", dashed: true },
    ],
  },
  timeline: {
    id: "b",
    type: "timeline",
    events: [
      { when: "1543", title: "Copernicus", year: 1543 },
      { when: "1610", title: "Galileo", year: 1610, role: "accent" },
      { when: "1687", title: "Newton", year: 1687 },
    ],
  },
  numberLine: {
    id: "b",
    type: "numberLine",
    from: -3,
    to: 5,
    points: [{ id: "p", at: 2, label: { text: "two" }, role: "accent" }],
    intervals: [{ id: "i", from: -2, to: 1, role: "second", open: "to" }],
    jumps: [{ id: "j", from: 2, to: 4, label: { tex: "+2" } }],
  },
  image: {
    id: "b",
    type: "image",
    picture: { type: "artwork", recipe: "mountains", seed: 3 },
    pins: [{ id: "p", at: [0.35, 0.4], text: "Summit" }],
    caption: "A ridge at dusk",
  },
  citation: { id: "b", type: "citation", source: "Newton, *Opticks*, 1704", detail: "Book I, part II", number: 1 },
};

export const goldenRatios = ["16:9", "9:16"] as const satisfies readonly AspectRatio[];
export type GoldenRatio = (typeof goldenRatios)[number];

const titled: ReadonlySet<string> = new Set(["heading", "quote"]);

/** `numberLine` → `Number line`. */
const nameOf = (type: BlockType): string =>
  type.charAt(0).toUpperCase() + type.slice(1).replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** A scene of every block, and one with a picture behind it. */
export const goldenScenes: readonly Scene[] = [
  ...Object.values(blocks).map(
    (block): Scene => ({
      id: block.type,
      seconds: 6,
      layout: titled.has(block.type) ? "title" : "stack",
      title: titled.has(block.type) ? undefined : nameOf(block.type),
      blocks: [block],
    }),
  ),
  {
    id: "background",
    seconds: 6,
    layout: "stack",
    title: "Over a picture",
    background: { type: "artwork", recipe: "city", seed: 5 },
    blocks: [blocks.bullets],
  },
];

export async function goldenProgram(scene: Scene, look: LookName): Promise<SceneProgram> {
  const speech = { from: 0.3, to: 5 };
  const marks = { start: 0.3, end: 5 };
  return {
    scene,
    language: "en",
    look,
    seed: 7,
    durationSeconds: 6,
    speech,
    marks,
    typeset: await typesetScene(scene),
  };
}
