import type { CaptionStyle } from "#lib/contracts/captions";
import type { FilmPlan } from "#lib/contracts/film-plan";
import type { Frame } from "#lib/contracts/frame-of";
import type { NarrationTrack } from "#lib/contracts/narration-track";
import type { SceneProgram } from "#lib/contracts/scene-program";
import type { Storyboard } from "#lib/contracts/storyboard";
import { mendPrograms } from "#lib/film/mend-programs";
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
export async function planMended({ storyboard, tracks, captions, frame, fail, signal }: PlanTask): Promise<MendedPlan> {
  const warnings = new Set<string>();
  let now = storyboard;
  for (let round = 0; ; round++) {
    const typeset = await Promise.all(now.scenes.map((scene) => typesetScene(scene)));
    const plan = planFilm({ storyboard: now, tracks, typeset, fps: frame.fps, captions });
    const failed = await fail(plan.scenes.map(({ program }) => program));
    const failing = failed.flatMap((one, i) => (one ? [i] : []));
    if (failing.length === 0 || round === mostRounds) return { storyboard: now, plan, warnings: [...warnings] };
    const programs = failing.flatMap((i) => plan.scenes[i]?.program ?? []);
    const mended = await mendPrograms(programs, frame, { signal });
    for (const warning of mended.warnings) warnings.add(warning);
    const scenes = now.scenes.map((scene, i) => mended.scenes[failing.indexOf(i)] ?? scene);
    if (JSON.stringify(scenes) === JSON.stringify(now.scenes))
      return { storyboard: now, plan, warnings: [...warnings] };
    now = { ...now, scenes };
  }
}
