import type { Path2D } from "@napi-rs/canvas";
import type { SceneProgram } from "#lib/contracts/scene-program";
import type { NodeKit } from "#lib/film/kit/node-kit";
import { shownText } from "#lib/film/scenes/shown-text";
import type { Size } from "#lib/render/box";
import { type PreparedScene, prepareScene } from "#lib/render/prepare-scene";

/** A program with its fonts at hand, ready to be drawn. */
export function prepareProgram(program: SceneProgram, size: Size, kit: NodeKit): PreparedScene<Path2D> {
  kit.fonts.prepare(shownText(program.scene, program.typeset, program.captions), program.language);
  return prepareScene(program, size, kit);
}

/** Characters of a program that no font has. */
export function missingCharacters(program: SceneProgram, kit: NodeKit): string[] {
  return kit.fonts.prepare(shownText(program.scene, program.typeset, program.captions), program.language);
}
