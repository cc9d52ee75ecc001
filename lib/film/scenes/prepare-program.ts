import type { Path2D } from "@napi-rs/canvas";
import type { SceneProgram } from "#lib/contracts/scene-program";
import type { Scene } from "#lib/contracts/storyboard";
import type { Typeset } from "#lib/contracts/typeset";
import type { NodeKit } from "#lib/film/kit/node-kit";
import type { Size } from "#lib/render/box";
import { type PreparedScene, prepareScene } from "#lib/render/prepare-scene";

/** A program with its fonts at hand, ready to be drawn. */
export function prepareProgram(program: SceneProgram, size: Size, kit: NodeKit): PreparedScene<Path2D> {
  kit.fonts.prepare(shownText(program.scene, program.typeset), program.language);
  return prepareScene(program, size, kit);
}

/** Characters of a program that no font has. */
export function missingCharacters(program: SceneProgram, kit: NodeKit): string[] {
  return kit.fonts.prepare(shownText(program.scene, program.typeset), program.language);
}

/** Everything of a scene that may be shown, and some names; what is only spoken is left out. */
export function shownText(scene: Scene, typeset: Typeset): string {
  const { narration: _, ...shown } = scene;
  const pieces = Object.values(typeset.equations).flatMap(({ pieces }) => pieces.map((piece) => piece.text ?? ""));
  return JSON.stringify([shown, typeset.texts, typeset.code]) + pieces.join("");
}
