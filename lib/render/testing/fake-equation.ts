import type { Equation, EquationPiece } from "#lib/contracts/typeset";

const sign = "M0 0L500 0L500 -700L0 -700Z";
const relation = "M50 -300L600 -300L600 -200L50 -200Z";
const advance = 0.6;

/**
 * An equation of box-shaped signs, without a TeX engine: every word of `text` is a run of signs, `=` is the relation,
 * `name:ab` is a term. `x: = a:xy` has two terms.
 */
export function fakeEquation(text: string): Equation {
  const pieces: EquationPiece[] = [];
  let x = 0;
  let relationX: number | undefined;
  for (const word of text.split(" ")) {
    const [term, letters] = word.includes(":") ? word.split(":") : [undefined, word];
    for (const letter of letters || "o") {
      if (letter === "=") relationX ??= x;
      pieces.push({
        glyph: letter === "=" ? 1 : 0,
        matrix: [0.001, 0, 0, 0.001, x, 0],
        box: letter === "=" ? [x + 0.05, -0.3, 0.55, 0.1] : [x, -0.7, 0.5, 0.7],
        ...(term === undefined ? {} : { term }),
      });
      x += advance;
    }
    x += 0.2;
  }
  return { width: x - 0.2, ascent: 0.75, descent: 0.2, relationX, glyphs: [sign, relation], pieces };
}
