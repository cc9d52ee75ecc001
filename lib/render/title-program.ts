import type { LookName } from "#lib/contracts/looks";
import type { SceneProgram } from "#lib/contracts/scene-program";
import { stillProgram } from "#lib/render/still-program";

const mostCharacters = 160;

/** The title frame of a film, as the film will have it; longer titles are cut. */
export function titleProgram(title: string, look: LookName): SceneProgram {
  const text = title.slice(0, mostCharacters);
  return stillProgram(
    { id: "title", layout: "title", seconds: 4, blocks: [{ id: "title", type: "heading", level: 1, text }] },
    look,
    [text],
  );
}
