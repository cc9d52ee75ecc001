import type { SceneProgram } from "#lib/contracts/scene-program";
import type { Scene } from "#lib/contracts/storyboard";
import type { Typeset } from "#lib/contracts/typeset";
import type { NodeKit } from "#lib/film/kit/node-kit";
import { mendScene } from "#lib/film/mending/mend-scene";
import { simplerNote } from "#lib/film/mending/simpler-note";
import type { Size } from "#lib/render/box";

/** Scenes whose words are spoken and timed, made simpler or held longer where the audit finds something. */
export async function mendSpoken(
  programs: readonly SceneProgram[],
  size: Size,
  kit: NodeKit,
  onScene: (index: number) => Promise<void>,
): Promise<{ scenes: Scene[]; warnings: string[] }> {
  // Typesetting is large, and children that only film never need it.
  const { typesetScene } = await import("#lib/typesetting/typeset-scene");
  const scenes: Scene[] = [];
  const warnings: string[] = [];
  for (const [i, program] of programs.entries()) {
    await onScene(i);
    const { language, look, scene, typeset } = program;
    const mended = await mendScene(scene, typeset, {
      language,
      look,
      size,
      kit,
      typesetOf: typesetScene,
      programOf: (simpler, own) => timedAs(program, simpler, own),
      spareSeconds: 0,
      divisible: false,
      captioned: program.captions !== undefined,
    });
    scenes.push(mended.scenes[0] ?? scene);
    if (mended.notes.length > 0) warnings.push(simplerNote(scene, mended.notes));
  }
  return { scenes, warnings };
}

/** A scene in the time of another version of it, or longer where it asks for that. */
function timedAs(program: SceneProgram, scene: Scene, typeset: Typeset): SceneProgram {
  const durationSeconds = Math.max(program.durationSeconds, scene.seconds ?? 0);
  if (scene.narration !== undefined) return { ...program, scene, typeset, durationSeconds };
  const to = program.speech.to + durationSeconds - program.durationSeconds;
  const marks = { ...program.marks, ...scene.marks, end: to };
  return { ...program, scene, typeset, durationSeconds, speech: { from: program.speech.from, to }, marks };
}
