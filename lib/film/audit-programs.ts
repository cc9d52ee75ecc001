import type { AuditFigures, AuditFinding } from "#lib/contracts/audit";
import type { SceneProgram } from "#lib/contracts/scene-program";
import { callChildren } from "#lib/film/running/lanes";
import { AuditReply } from "#lib/film/running/requests";

/**
 * Looks at scenes as they are drawn, at every moment that matters, and counts what is wrong. `pictures`: files of those
 * named `lent/<sha256>`. Throws DRAWING_FAILED.
 */
export function auditPrograms(
  programs: readonly SceneProgram[],
  size: { width: number; height: number },
  { signal, pictures }: { signal?: AbortSignal; pictures?: Readonly<Record<string, string>> } = {},
): Promise<{ figures: AuditFigures; findings: AuditFinding[] }> {
  const frame = { width: size.width, height: size.height };
  return callChildren("sketch", "audit", { programs, frame, pictures }, AuditReply, { signal });
}
