import type { AuditFinding } from "#lib/contracts/audit";
import type { SceneProgram } from "#lib/contracts/scene-program";
import type { NodeKit } from "#lib/film/kit/node-kit";
import { missingCharacters } from "#lib/film/scenes/prepare-program";
import { auditScene } from "#lib/render/audit-scene";
import type { Size } from "#lib/render/box";

/** What is wrong with a scene as it will be drawn, characters without a glyph included. */
export function auditProgram(program: SceneProgram, size: Size, kit: NodeKit): AuditFinding[] {
  const sceneId = program.scene.id;
  const missing = missingCharacters(program, kit).map((character): AuditFinding => {
    const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
    return { rule: "missingGlyph", sceneId, seconds: 0, a: "@frame", detail: `U+${code} ${character}` };
  });
  return [...missing, ...auditScene(program, size, kit)];
}
