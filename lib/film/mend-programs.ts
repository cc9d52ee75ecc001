import type { SceneProgram } from "#lib/contracts/scene-program";
import type { Scene } from "#lib/contracts/storyboard";
import { callChildren } from "#lib/film/running/lanes";
import { MendReply } from "#lib/film/running/requests";

/**
 * Scenes that fail the audit once they are timed, in programs' order: made simpler, or with `seconds` to be held longer.
 * What they say stays, so that nothing needs to be spoken again; plan them anew. `pictures`: files of those named
 * `lent/<sha256>`. Throws DRAWING_FAILED.
 */
export function mendPrograms(
  programs: readonly SceneProgram[],
  size: { width: number; height: number },
  { signal, pictures }: { signal?: AbortSignal; pictures?: Readonly<Record<string, string>> } = {},
): Promise<{ scenes: Scene[]; warnings: string[] }> {
  const frame = { width: size.width, height: size.height };
  return callChildren("sketch", "mend", { programs, frame, pictures }, MendReply, { signal });
}
