import { lastChange } from "#lib/contracts/last-change";
import type { NarrationTrack } from "#lib/contracts/narration-track";
import type { SceneProgram } from "#lib/contracts/scene-program";
import type { Scene } from "#lib/contracts/storyboard";

/** Seconds of stillness: the eye arrives before the voice, and the voice ends before the picture goes. */
const lead = 0.35;
const firstLead = 0.6;
const tail = 0.6;
const lastTail = 1.6;
/** A finished change stays to be seen this long. */
const settle = 0.5;
/** Length of a silent scene that gives none. */
const usualSilence = 5;

export interface ScenePlace {
  fps: number;
  /** Frames shared with the neighbours. */
  framesIn: number;
  framesOut: number;
  isFirst: boolean;
  isLast: boolean;
}

/** A scene's own time: whole frames, and seconds from its start. */
export interface SceneTiming extends Pick<SceneProgram, "speech" | "marks"> {
  frames: number;
}

export const silentFrames = (scene: Scene, fps: number): number =>
  Math.max(1, Math.round((scene.seconds ?? usualSilence) * fps));

const exact = (seconds: number): number => Math.round(seconds * 1e6) / 1e6;

/** When a scene speaks and how long it lasts. A spoken scene ends after its speech and after its last change, and not before its `seconds`. */
export function timeScene(scene: Scene, track: NarrationTrack | undefined, place: ScenePlace): SceneTiming {
  const { fps, framesIn, framesOut, isFirst, isLast } = place;
  if (!track) {
    const frames = silentFrames(scene, fps);
    const speech = { from: exact(framesIn / fps), to: exact((frames - framesOut) / fps) };
    const marks = { ...scene.marks, start: speech.from, end: speech.to };
    return { frames, speech, marks };
  }
  const leadFrames = isFirst ? Math.ceil(firstLead * fps) : framesIn + Math.ceil(lead * fps);
  const from = leadFrames / fps;
  const speech = { from: exact(from), to: exact(from + track.durationSeconds) };
  const shifted = Object.entries(track.marks).map(([name, at]): [string, number] => [name, exact(from + at)]);
  // "start" is when the picture is there, before the voice: what moves then is not lost in the transition.
  const marks = { ...Object.fromEntries(shifted), start: exact(Math.max(framesIn / fps, 0.15)), end: speech.to };
  const rest = speech.to + (isLast ? lastTail : tail);
  const shown = lastChange(scene, marks) + settle;
  const frames = Math.ceil(Math.max(rest, shown, (scene.seconds ?? 0) - framesOut / fps) * fps - 1e-6) + framesOut;
  return { frames, speech, marks };
}
