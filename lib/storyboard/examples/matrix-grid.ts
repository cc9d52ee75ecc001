import type { FigureObject } from "#lib/contracts/figure-objects";
import type { Storyboard } from "#lib/contracts/storyboard";

const reach = 2;
const stops = Array.from({ length: 2 * reach + 1 }, (_, i) => i - reach);

/** Where (x, y) goes: the columns (a, c) and (b, d) of the matrix times x and y. */
const place = (x: number, y: number): [string, string] => [`${x}*a+${y}*b`, `${x}*c+${y}*d`];

const lines: FigureObject[] = stops.flatMap((n, i): FigureObject[] => [
  { id: `u${i}`, type: "segment", from: place(n, -reach), to: place(n, reach), role: "series6" },
  { id: `v${i}`, type: "segment", from: place(-reach, n), to: place(reach, n), role: "series6" },
]);

/** The plane under the matrix ((1, −1), (1, 1)): an eighth of a turn, areas doubled. */
export const matrixGrid: Storyboard = {
  version: 1,
  title: "A matrix moves the plane",
  language: "en",
  aspectRatio: "16:9",
  look: "abstract",
  seed: 15,
  scenes: [
    {
      id: "move",
      layout: "split",
      title: "A matrix moves the plane",
      narration:
        "Two arrows of length one span this grid. [[matrix]] A matrix says where they go: [[first]] its first column is the new place of the first arrow, [[second]] its second column that of the second. [[go]] Everything else comes along: lines stay straight, and what was parallel stays parallel. [[area]] The little square has become twice as large. That number is the determinant.",
      parameters: { a: 1, b: 0, c: 0, d: 1 },
      blocks: [
        {
          id: "fig",
          type: "figure",
          objects: [
            ...lines,
            {
              id: "square",
              type: "polygon",
              points: [place(0, 0), place(1, 0), place(1, 1), place(0, 1)],
              role: "accent",
              fill: "soft",
            },
            {
              id: "i",
              type: "vector",
              from: [0, 0],
              to: place(1, 0),
              role: "positive",
              label: { tex: "\\hat\\imath" },
            },
            {
              id: "j",
              type: "vector",
              from: [0, 0],
              to: place(0, 1),
              role: "negative",
              label: { tex: "\\hat\\jmath" },
            },
          ],
        },
        {
          id: "eq",
          type: "equation",
          tex: "M = \\begin{pmatrix} \\term{i1}{1} & \\term{j1}{-1} \\\\ \\term{i2}{1} & \\term{j2}{1} \\end{pmatrix}",
        },
        { id: "det", type: "equation", tex: "\\det M = 1\\cdot 1 - (-1)\\cdot 1 = 2" },
      ],
      actions: [
        { at: "start", do: "show", target: stops.flatMap((_, i) => [`fig.u${i}`, `fig.v${i}`]), stagger: 0.06 },
        { at: "start", do: "show", target: ["fig.i", "fig.j"], stagger: 0.4 },
        { at: "matrix", do: "show", target: "eq" },
        { at: "first", do: "emphasize", target: ["eq#i1", "eq#i2", "fig.i"], role: "positive" },
        { at: "second", do: "emphasize", target: ["eq#j1", "eq#j2", "fig.j"], role: "negative" },
        { at: "go", do: "set", parameters: { a: 1, b: -1, c: 1, d: 1 }, seconds: 3.2 },
        { at: "go", do: "show", target: "fig.square", seconds: 0.6 },
        { at: "area", do: "emphasize", target: "fig.square" },
        { at: "area", do: "show", target: "det" },
      ],
    },
  ],
};
