import type { CaptionStyle } from "#lib/contracts/captions";
import type { FilmPlan } from "#lib/contracts/film-plan";
import type { Frame } from "#lib/contracts/frame-of";
import type { NarrationTrack } from "#lib/contracts/narration-track";
import type { SceneProgram } from "#lib/contracts/scene-program";
import type { Storyboard } from "#lib/contracts/storyboard";
import { mendPrograms } from "#lib/film/mend-programs";
import { type ShownPictures, shownScene, writtenScene } from "#lib/pipelines/pictures/shown-pictures";
import { planFilm } from "#lib/storyboard/plan-film";
import { typesetScene } from "#lib/typesetting/typeset-scene";

export interface PlanTask {
  storyboard: Storyboard;
  tracks: readonly (NarrationTrack | undefined)[];
  /** How captions are drawn into the picture; not at all without. */
  captions?: CaptionStyle;
  frame: Frame;
  /** Whether each scene, as it will be filmed, fails the audit. */
  fail: (programs: readonly SceneProgram[]) => Promise<boolean[]>;
  /** The pictures that models made, and files of them by the names they have in scenes. */
  shown?: ShownPictures;
  pictures?: Readonly<Record<string, string>> | undefined;
  signal?: AbortSignal;
}

export interface MendedPlan {
  storyboard: Storyboard;
  plan: FilmPlan;
  warnings: string[];
}

/** Scenes are planned, looked at as they will be filmed, and those that fail mended, at most so often. */
const mostRounds = 3;

/** A film's plan in which no scene fails the audit, as far as that can be had. */
export async function planMended(task: PlanTask): Promise<MendedPlan> {
  const { storyboard, tracks, captions, frame, fail, shown = {}, pictures, signal } = task;
  const warnings = new Set<string>();
  let now = storyboard;
  for (let round = 0; ; round++) {
    const typeset = await Promise.all(now.scenes.map((scene) => typesetScene(scene)));
    const plan = withShown(planFilm({ storyboard: now, tracks, typeset, fps: frame.fps, captions }), shown);
    const failed = await fail(plan.scenes.map(({ program }) => program));
    const failing = failed.flatMap((one, i) => (one ? [i] : []));
    if (failing.length === 0 || round === mostRounds) return { storyboard: now, plan, warnings: [...warnings] };
    const programs = failing.flatMap((i) => plan.scenes[i]?.program ?? []);
    const mended = await mendPrograms(programs, frame, { signal, pictures });
    for (const warning of mended.warnings) warnings.add(warning);
    const scenes = now.scenes.map((scene, i) => {
      const simpler = mended.scenes[failing.indexOf(i)];
      return simpler ? writtenScene(simpler) : scene;
    });
    if (JSON.stringify(scenes) === JSON.stringify(now.scenes))
      return { storyboard: now, plan, warnings: [...warnings] };
    now = { ...now, scenes };
  }
}

const withShown = (plan: FilmPlan, shown: ShownPictures): FilmPlan => ({
  ...plan,
  scenes: plan.scenes.map((planned) => {
    const { program } = planned;
    return { ...planned, program: { ...program, scene: shownScene(program.scene, shown) } };
  }),
});
