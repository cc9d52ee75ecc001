import type { LookName } from "#lib/contracts/looks";
import type { SceneProgram } from "#lib/contracts/scene-program";
import type { Picture } from "#lib/contracts/storyboard-pictures";
import { stillProgram } from "#lib/render/still-program";

/** A scene of one picture that fills the frame. */
export function pictureProgram(
  background: Picture,
  { look, seed, seconds }: { look: LookName; seed: number; seconds: number },
): SceneProgram {
  const scene = { id: "picture", layout: "full" as const, seconds: Math.max(1, seconds), blocks: [], background };
  return { ...stillProgram(scene, look, []), seed, durationSeconds: seconds };
}
