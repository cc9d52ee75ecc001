import type { Role } from "#lib/contracts/figure-objects";
import type { EquationPiece } from "#lib/contracts/typeset";
import { colorOf, type Look } from "#lib/render/looks/look";
import { mix } from "#lib/render/looks/mix";

/** An emphasis: 0 to 1, in a role's colour. */
export interface Heat {
  amount: number;
  role: Role;
}

/** Colours of an equation's signs: `heatOf(undefined)` marks the whole, `heatOf(term)` a term of it. */
export function equationInk(
  look: Look,
  color: string,
  heatOf: (term: string | undefined) => Heat,
): (piece: Pick<EquationPiece, "term">) => string {
  const known = new Map<string | undefined, string>();
  const heated = (base: string, { amount, role }: Heat): string =>
    amount > 0 ? mix(base, colorOf(look, role), amount) : base;
  return ({ term }) => {
    const hit = known.get(term);
    if (hit !== undefined) return hit;
    const whole = heated(color, heatOf(undefined));
    const made = term === undefined ? whole : heated(whole, heatOf(term));
    known.set(term, made);
    return made;
  };
}
