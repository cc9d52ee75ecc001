import type { LookName } from "#lib/contracts/looks";
import type { SceneProgram } from "#lib/contracts/scene-program";
import type { Scene } from "#lib/contracts/storyboard";

/** A scene that says nothing, as a program: marks and length are its own, its texts are plain. */
export function stillProgram(scene: Scene, look: LookName, texts: readonly string[]): SceneProgram {
  const durationSeconds = scene.seconds ?? 4;
  return {
    scene,
    language: "en",
    look,
    seed: 1,
    durationSeconds,
    speech: { from: 0.2, to: durationSeconds - 0.5 },
    marks: { ...scene.marks, start: 0, end: durationSeconds },
    typeset: {
      equations: {},
      code: {},
      texts: Object.fromEntries(texts.map((text) => [text, [{ kind: "plain", text }]])),
    },
  };
}
