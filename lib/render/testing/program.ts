import type { SceneProgram } from "#lib/contracts/scene-program";
import type { Scene } from "#lib/contracts/storyboard";

/** A program around a scene: ten seconds, speech from 0.5 to 9. */
export const programOf = (scene: Scene, more: Partial<SceneProgram> = {}): SceneProgram => ({
  scene,
  language: "en",
  look: "paper",
  seed: 1,
  durationSeconds: 10,
  speech: { from: 0.5, to: 9 },
  marks: { start: 0.5, end: 9, ...scene.marks },
  typeset: { equations: {}, code: {}, texts: {} },
  ...more,
});

/** A scene with only what a test is about. */
export const sceneOf = (more: Partial<Scene>): Scene => ({
  id: "scene",
  layout: "stack",
  seconds: 10,
  blocks: [],
  ...more,
});
