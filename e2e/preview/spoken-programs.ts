import type { NarrationTrack } from "#lib/contracts/narration-track";
import type { SceneProgram } from "#lib/contracts/scene-program";
import type { Storyboard } from "#lib/contracts/storyboard";
import { planFilm } from "#lib/storyboard/plan-film";
import { typesetScene } from "#lib/typesetting/typeset-scene";
import { readNarration } from "#lib/voices/read-narration";

const wordSeconds = 0.36;

/** The programs of a storyboard as if it had been spoken, every word taking the same time. */
export async function spokenPrograms(storyboard: Storyboard): Promise<SceneProgram[]> {
  const { scenes, language } = storyboard;
  const tracks = await Promise.all(
    scenes.map(async ({ narration }): Promise<NarrationTrack | undefined> => {
      if (narration === undefined) return undefined;
      const { words, marks } = await readNarration(narration, language);
      const timed = words.map((text, i) => ({ text, start: i * wordSeconds, end: (i + 0.9) * wordSeconds }));
      return {
        voice: "none",
        durationSeconds: words.length * wordSeconds,
        words: timed,
        marks: Object.fromEntries(Object.entries(marks).map(([name, word]) => [name, word * wordSeconds])),
        timesAreExact: true,
      };
    }),
  );
  const typeset = await Promise.all(scenes.map((scene) => typesetScene(scene)));
  return planFilm({ storyboard, tracks, typeset, fps: 30 }).scenes.map(({ program }) => program);
}
