import type { Equation } from "#lib/contracts/typeset";
import type { Kit } from "#lib/render/kit";

/** The platform's path of an equation's glyph, made at its first use. */
export type GlyphPaths<P> = (equation: Equation, glyph: number) => P | undefined;

export function glyphPaths<P>(kit: Kit<P>): GlyphPaths<P> {
  const byPath = new Map<string, P>();
  return (equation, glyph) => {
    const svg = equation.glyphs[glyph];
    if (svg === undefined) return undefined;
    let path = byPath.get(svg);
    if (path === undefined) {
      path = kit.path(svg);
      byPath.set(svg, path);
    }
    return path;
  };
}
