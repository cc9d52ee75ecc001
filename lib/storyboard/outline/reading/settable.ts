import { isFailure } from "#lib/errors/failure";
import { texToEquation } from "#lib/typesetting/tex-to-equation";

/** Longest line of TeX that the storyboard language takes. */
export const longestTex = 600;

/** Whether TeX can be set and shown as an equation. */
export function isSettable(tex: string): boolean {
  if (tex.length > longestTex) return false;
  try {
    texToEquation(tex);
    return true;
  } catch (error) {
    if (isFailure(error)) return false;
    throw error;
  }
}
