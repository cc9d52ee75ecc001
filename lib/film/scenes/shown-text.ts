import type { BurnedCaptions } from "#lib/contracts/captions";
import type { Scene } from "#lib/contracts/storyboard";
import type { Typeset } from "#lib/contracts/typeset";

/** Everything of a scene that may be shown, and some names; what is only spoken is left out. */
export function shownText(scene: Scene, typeset: Typeset, captions?: BurnedCaptions): string {
  const { narration: _, ...shown } = scene;
  const pieces = Object.values(typeset.equations).flatMap(({ pieces }) => pieces.map((piece) => piece.text ?? ""));
  return JSON.stringify([shown, typeset.texts, typeset.code, captions?.cues]) + pieces.join("");
}
