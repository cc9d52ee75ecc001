import type { LookName } from "#lib/contracts/looks";
import { palettes } from "#lib/render/artwork/palettes";

/** A look's colours and light, for pictures that are drawn. All `#rrggbb`. */
export interface ArtPalette {
  /** From the zenith down to the horizon. */
  sky: readonly [string, string, string];
  /** The sun or moon, and the air around it. */
  light: string;
  glow: string;
  /** Silhouettes at the horizon and right before the eye. */
  far: string;
  near: string;
  water: string;
  accents: readonly [string, string, string, string];
  clouds: "streaks" | "puffs";
  /** A dark picture: light is added to it. */
  dark: boolean;
  /** Stars are seen, and lamps are lit. */
  night: boolean;
  /** Outlines, where the look draws them; width in units. */
  ink?: { color: string; width: number };
  /** Light falls off in steps, as in a printed poster. */
  flat?: boolean;
  /** Strength of the grain, about 0.02 to 0.12. */
  grain: number;
}

export const paletteOf = (look: LookName): ArtPalette => palettes[look];
