import type { PlannedScene } from "#lib/contracts/film-plan";
import type { NarrationTrack } from "#lib/contracts/narration-track";
import type { Scene } from "#lib/contracts/storyboard";
import { usualTransitionSeconds } from "#lib/contracts/transitions";
import { silentFrames } from "#lib/storyboard/timing/time-scene";

/** Share of a silent scene that one transition may cover, so that something of the scene is seen alone. */
const mostOfScene = 0.4;

/** How each scene follows the one before it: undefined for the first and for cuts. */
export function planTransitions(
  scenes: readonly Scene[],
  tracks: readonly (NarrationTrack | undefined)[],
  fps: number,
): PlannedScene["transitionIn"][] {
  // A spoken scene grows with its transitions; a silent one has the length it asked for.
  const room = scenes.map((scene, i) =>
    tracks[i] ? Number.POSITIVE_INFINITY : Math.floor(silentFrames(scene, fps) * mostOfScene),
  );
  return scenes.map((scene, i) => {
    const { kind, seconds } = scene.transition ?? { kind: "dissolve" as const };
    if (i === 0 || kind === "cut") return undefined;
    const wanted = Math.max(1, Math.round((seconds ?? usualTransitionSeconds[kind]) * fps));
    const frames = Math.min(wanted, room[i - 1] ?? 0, room[i] ?? 0);
    return frames < 1 ? undefined : { kind, frames };
  });
}
