import type { Equation } from "#lib/contracts/typeset";
import { type BrokenEquation, breakEquation } from "#lib/render/equations/break-equation";

/** Sizes that are tried, against the nice one. */
const shrinks = [1, 0.92, 0.84, 0.76, 0.68, 0.6, 0.52, 0.45];
/** Part of the nice size that reads well: more is worth little. */
const fair = 0.62;
const worthOfMore = 0.25;
/** What breaking costs at all, and what each line more does, in worths of a fair size. */
const breakCost = 0.1;
const lineCost = 0.06;

/**
 * The size (px an em) at which equations stand under each other in `width` px, and the equations as they stand: smaller, or
 * broken into lines, whichever hurts less. `widthOf` tells the width that they take together, in em.
 */
export function setEquations(
  equations: readonly Equation[],
  { nice, least, width }: { nice: number; least: number; width: number },
  widthOf: (equations: readonly Equation[], mostEm: number) => number = widest,
): { em: number; equations: readonly BrokenEquation[] } {
  const unbroken = Math.min(nice, width / widthOf(equations, width / least));
  const sizes = [...new Set([...shrinks.map((shrink) => Math.max(least, nice * shrink)), least])];
  const settings = sizes.flatMap((em) => {
    const broken = equations.map((equation) => breakEquation(equation, width / em));
    if (widthOf(broken, width / em) * em > width + 0.5) return [];
    const more = broken.reduce((sum, { rows }) => sum + (rows ? Math.max(...rows) : 0), 0);
    return [{ em, equations: broken, worth: worthOf(em / nice) - costOf(more / equations.length) }];
  });
  if (unbroken >= least) settings.unshift({ em: unbroken, equations: [...equations], worth: worthOf(unbroken / nice) });
  const best = settings.reduce(
    (a, b) => (b.worth > a.worth + 1e-6 ? b : a),
    settings[0] ?? tightest(equations, least, width),
  );
  return { em: best.em, equations: best.equations };
}

const worthOf = (size: number): number => Math.min(1, size / fair) + worthOfMore * Math.max(0, size - fair);
const costOf = (more: number): number => breakCost * Math.min(1, more) + lineCost * more;

const widest = (equations: readonly Equation[]): number => Math.max(...equations.map((equation) => equation.width));

/** The least size, broken as far as it can be: what does not fit even so is somebody else's to solve. */
function tightest(equations: readonly Equation[], least: number, width: number) {
  return { em: least, equations: equations.map((equation) => breakEquation(equation, width / least)), worth: 0 };
}
