import type { Look } from "#lib/render/looks/look";
import { mix } from "#lib/render/looks/mix";

/** A look whose quiet words are a little louder: on a picture they would need a veil that hides it. */
export function lookOnPicture(look: Look): Look {
  return { ...look, colors: { ...look.colors, quiet: mix(look.colors.quiet, look.colors.text, 0.8) } };
}
