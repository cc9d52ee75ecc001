import { lastChange } from "#lib/contracts/last-change";
import type { SceneProgram } from "#lib/contracts/scene-program";
import type { Scene } from "#lib/contracts/storyboard";
import type { Typeset } from "#lib/contracts/typeset";
import { guessNarration } from "#lib/film/guess-narration";

const lead = 0.5;
const rest = 0.6;
const usualSilence = 5;

/** A scene as it will about be filmed, before anybody has spoken it. */
export function guessedProgram(
  scene: Scene,
  typeset: Typeset,
  film: Pick<SceneProgram, "language" | "look" | "seed"> & { captioned: boolean },
): SceneProgram {
  const track = scene.narration === undefined ? undefined : guessNarration(scene.narration);
  const silence = scene.seconds ?? usualSilence;
  const speech = track ? { from: lead, to: lead + track.durationSeconds } : { from: 0, to: silence };
  const named = track
    ? Object.fromEntries(Object.entries(track.marks).map(([name, at]) => [name, lead + at]))
    : (scene.marks ?? {});
  const marks = { ...named, start: track ? 0.15 : 0, end: speech.to };
  const length = track ? Math.max(speech.to + rest, lastChange(scene, marks) + rest, scene.seconds ?? 0) : silence;
  const { language, look, seed } = film;
  // Only their room is known yet.
  const captions = film.captioned && track ? { style: "clean" as const, cues: [] } : undefined;
  return {
    scene,
    language,
    look,
    seed,
    durationSeconds: Math.ceil(length * 30) / 30,
    speech,
    marks,
    typeset,
    captions,
  };
}
