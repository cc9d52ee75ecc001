import type { FilmPlan, PlannedScene } from "#lib/contracts/film-plan";
import { NarrationTrack } from "#lib/contracts/narration-track";
import { SoundShape } from "#lib/contracts/sound-shape";
import { analyseSound } from "#lib/media/analyse-sound";
import type { FilmFile } from "#lib/pipelines/explainer/film-file";
import { onceJson } from "#lib/pipelines/explainer/json-artifact";
import type { StepContext } from "#lib/pipelines/step";
import { hasVisualizer } from "#lib/render/pictures-of";

/** A plan whose scenes with a visualizer know what they sound like: what is said in them. */
export async function hearScenes(plan: FilmPlan, voices: FilmFile["voices"], context: StepContext): Promise<FilmPlan> {
  const scenes: PlannedScene[] = [];
  for (const [i, planned] of plan.scenes.entries()) {
    const voice = voices[i];
    if (!voice || !hasVisualizer(planned.program.scene)) scenes.push(planned);
    else {
      const { speech, durationSeconds } = planned.program;
      const heard = { atSeconds: speech.from, durationSeconds, music: false };
      const { value } = await onceJson(
        context,
        { step: "sound-shape", inputs: { voice: voice.artifact, ...heard }, schema: SoundShape },
        async () => {
          const { path } = await context.artifacts.read(voice.artifact, NarrationTrack);
          return analyseSound({ path, ...heard }, { signal: context.signal });
        },
      );
      scenes.push({ ...planned, program: { ...planned.program, sound: value } });
    }
  }
  return { ...plan, scenes };
}
