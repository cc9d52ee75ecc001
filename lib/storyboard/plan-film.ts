import type { CaptionStyle } from "#lib/contracts/captions";
import type { FilmPlan, PlannedScene } from "#lib/contracts/film-plan";
import type { NarrationTrack } from "#lib/contracts/narration-track";
import type { Storyboard } from "#lib/contracts/storyboard";
import type { Typeset } from "#lib/contracts/typeset";
import { planCaptions } from "#lib/storyboard/timing/plan-captions";
import { planTransitions } from "#lib/storyboard/timing/plan-transitions";
import { timeScene } from "#lib/storyboard/timing/time-scene";

export interface FilmPlanInput {
  storyboard: Storyboard;
  /** What each scene says; undefined for a silent one. */
  tracks: readonly (NarrationTrack | undefined)[];
  /** What each scene was typeset to. */
  typeset: readonly Typeset[];
  /** Frames a second. */
  fps: number;
  /** How captions are drawn into the picture; absent: not at all. */
  captions?: CaptionStyle;
}

const nothing: Typeset = { equations: {}, code: {}, texts: {} };

/**
 * Every scene's place in the film, in whole frames: room before and after speech, transitions that overlap neighbours and
 * never speech. Pure: equal input gives an equal plan.
 */
export function planFilm({ storyboard, tracks, typeset, fps, captions }: FilmPlanInput): FilmPlan {
  const { scenes, language, look, seed, aspectRatio } = storyboard;
  const transitions = planTransitions(scenes, tracks, fps);
  const planned: PlannedScene[] = [];
  let startFrame = 0;
  for (const [i, scene] of scenes.entries()) {
    const transitionIn = transitions[i];
    const framesIn = transitionIn?.frames ?? 0;
    const isLast = i === scenes.length - 1;
    const track = tracks[i];
    const framesOut = transitions[i + 1]?.frames ?? 0;
    const timing = timeScene(scene, track, { fps, framesIn, framesOut, isFirst: i === 0, isLast });
    const to = (timing.frames - framesOut) / fps;
    const said = { language, aspectRatio, from: timing.speech.from, to };
    startFrame -= framesIn;
    planned.push({
      program: {
        scene,
        language,
        look,
        seed,
        durationSeconds: timing.frames / fps,
        speech: timing.speech,
        marks: timing.marks,
        typeset: typeset[i] ?? nothing,
        captions: captions && track && planCaptions(track, { style: captions, ...said }),
      },
      frames: timing.frames,
      startFrame,
      transitionIn,
      soundAt: track ? startFrame / fps + timing.speech.from : undefined,
    });
    startFrame += timing.frames;
  }
  return { fps, totalFrames: startFrame, scenes: planned };
}
