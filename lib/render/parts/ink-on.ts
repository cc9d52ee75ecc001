import { contrast } from "#lib/render/looks/contrast";
import type { Look } from "#lib/render/looks/look";
import { mix } from "#lib/render/looks/mix";

const legible = 4.5;

/** The look's ink that can be read on a colour, or nothing when none can. */
export function inkOn(look: Look, ground: string): string | undefined {
  const inks = [look.onAccent, look.colors.text, look.ground];
  const best = inks.reduce((a, b) => (contrast(b, ground) > contrast(a, ground) ? b : a));
  return contrast(best, ground) >= legible ? best : undefined;
}

/** A colour as it is marked, or steps back for others that are. */
export const marked = (look: Look, color: string, state: { heat: number; hot: string; dim: number }): string =>
  mix(mix(color, state.hot, state.heat), look.ground, 0.62 * state.dim);

/** Letters that step back stay legible. */
export const markedInk = (look: Look, color: string, state: { heat: number; hot: string; dim: number }): string =>
  mix(mix(color, state.hot, state.heat), look.colors.quiet, state.dim);
