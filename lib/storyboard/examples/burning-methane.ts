import type { FigureObject, Role } from "#lib/contracts/figure-objects";
import type { Storyboard } from "#lib/contracts/storyboard";

interface Atom {
  id: string;
  sign: "C" | "H" | "O";
  /** Where it is before and after, figure units. */
  before: readonly [number, number];
  after: readonly [number, number];
}

/** CH₄ + 2 O₂ → CO₂ + 2 H₂O, atom by atom. */
export const atoms: readonly Atom[] = [
  { id: "c", sign: "C", before: [0, 0], after: [0, 1.4] },
  { id: "h1", sign: "H", before: [-0.95, 0], after: [3.2, 1] },
  { id: "h2", sign: "H", before: [0.95, 0], after: [4.6, 1] },
  { id: "h3", sign: "H", before: [0, 0.95], after: [3.2, -1.4] },
  { id: "h4", sign: "H", before: [0, -0.95], after: [4.6, -1.4] },
  { id: "o1", sign: "O", before: [3.4, 1.2], after: [-1.15, 1.4] },
  { id: "o2", sign: "O", before: [4.5, 1.2], after: [1.15, 1.4] },
  { id: "o3", sign: "O", before: [3.4, -1.2], after: [3.9, 1.55] },
  { id: "o4", sign: "O", before: [4.5, -1.2], after: [3.9, -0.85] },
];

const sizes = { C: 0.6, H: 0.4, O: 0.55 } as const;
const roles = { C: "text", H: "series1", O: "negative" } as const satisfies Record<Atom["sign"], Role>;

const disc = ({ id, sign, before: [x, y] }: Atom): FigureObject => ({
  id,
  type: "circle",
  center: [x, y],
  radius: sizes[sign],
  role: roles[sign],
  fill: "solid",
  label: { text: sign, at: [x, y] },
});

export const countOf = (sign: Atom["sign"]): number => atoms.filter((atom) => atom.sign === sign).length;

/** A flame, atom by atom: nothing is lost. */
export const burningMethane: Storyboard = {
  version: 1,
  title: "Nothing is lost in a flame",
  language: "en",
  aspectRatio: "16:9",
  look: "minimal",
  seed: 23,
  scenes: [
    {
      id: "burn",
      layout: "split",
      title: "Methane burns",
      narration:
        "One molecule of methane meets two of oxygen. [[count]] Count the atoms: one of carbon, four of hydrogen, four of oxygen. [[burn]] In the flame they let go of each other and find new partners: [[after]] one carbon dioxide and two of water. [[same]] Count again: the same nine atoms. Nothing came, nothing went; that is what a balanced equation says.",
      blocks: [
        { id: "fig", type: "figure", objects: atoms.map(disc) },
        {
          id: "eq",
          type: "equation",
          tex: "\\term{m}{\\mathrm{CH_4}} + \\term{o}{2\\,\\mathrm{O_2}} \\rightarrow \\term{d}{\\mathrm{CO_2}} + \\term{w}{2\\,\\mathrm{H_2O}}",
        },
        {
          id: "counts",
          type: "table",
          columns: ["atoms", "before", "after"],
          rows: (["C", "H", "O"] as const).map((sign) => [sign, String(countOf(sign)), String(countOf(sign))]),
        },
      ],
      actions: [
        { at: "start", do: "show", target: atoms.map(({ id }) => `fig.${id}`), stagger: 0.12 },
        { at: "start", do: "show", target: "eq" },
        { at: "count", do: "show", target: "counts" },
        { at: "count", do: "emphasize", target: ["eq#m", "eq#o"], until: "burn" },
        ...atoms.map(({ id, after }, i) => ({
          id: `go${i}`,
          at: "burn",
          do: "move" as const,
          target: `fig.${id}`,
          to: [after[0] + sizes[atoms[i]?.sign ?? "H"], after[1]] as [number, number],
          seconds: 2.2,
        })),
        { at: "after", do: "emphasize", target: ["eq#d", "eq#w"], role: "positive" },
        { at: "same", do: "emphasize", target: ["counts.0", "counts.1", "counts.2"], role: "positive", stagger: 0.4 },
      ],
    },
  ],
};
