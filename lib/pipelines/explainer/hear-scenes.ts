import type { FilmPlan, PlannedScene } from "#lib/contracts/film-plan";
import type { MusicBed } from "#lib/contracts/music";
import { NarrationTrack } from "#lib/contracts/narration-track";
import { SoundShape } from "#lib/contracts/sound-shape";
import { analyseSound } from "#lib/media/analyse-sound";
import { musicLoop } from "#lib/media/music-bed";
import type { FilmFile } from "#lib/pipelines/explainer/film-file";
import { onceJson } from "#lib/pipelines/explainer/json-artifact";
import type { StepContext } from "#lib/pipelines/step";
import { hasVisualizer } from "#lib/render/pictures-of";

/** A plan whose scenes with a visualizer know what they sound like: what is said in them, or else the film's music. */
export async function hearScenes(
  plan: FilmPlan,
  { voices, music }: { voices: FilmFile["voices"]; music: MusicBed | undefined },
  context: StepContext,
): Promise<FilmPlan> {
  const scenes: PlannedScene[] = [];
  for (const [i, planned] of plan.scenes.entries()) {
    const voice = voices[i] ?? undefined;
    const { program, startFrame } = planned;
    const silent = voice === undefined && music === undefined;
    if (silent || !hasVisualizer(program.scene)) scenes.push(planned);
    else {
      const sound = await hear({ voice, music, fromSeconds: startFrame / plan.fps }, program, context);
      scenes.push({ ...planned, program: { ...program, sound } });
    }
  }
  return { ...plan, scenes };
}

interface Heard {
  voice: NonNullable<FilmFile["voices"][number]> | undefined;
  music: MusicBed | undefined;
  /** The scene's start in the film; music begins with the film. */
  fromSeconds: number;
}

async function hear(
  { voice, music, fromSeconds }: Heard,
  { speech, durationSeconds }: PlannedScene["program"],
  context: StepContext,
): Promise<SoundShape | undefined> {
  const { signal, artifacts } = context;
  const loop = music && musicLoop(music);
  const place = voice
    ? { atSeconds: speech.from, durationSeconds }
    : { atSeconds: -fromSeconds, durationSeconds, loopSeconds: loop?.loopSeconds };
  const recipe = { step: "sound-shape", inputs: { voice: voice?.artifact, music, ...place }, schema: SoundShape };
  const path = async (): Promise<string | undefined> =>
    voice ? (await artifacts.read(voice.artifact, NarrationTrack)).path : loop?.path;
  const file = await path();
  if (file === undefined) return undefined;
  return (await onceJson(context, recipe, () => analyseSound({ path: file, ...place }, { signal }))).value;
}
