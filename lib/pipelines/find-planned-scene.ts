import type { PlannedScene } from "#lib/contracts/film-plan";
import { type Frame, frameOf } from "#lib/contracts/frame-of";
import { FilmFile } from "#lib/pipelines/explainer/film-file";

export interface FoundScene {
  planned: PlannedScene;
  /** The scenes beside it. */
  before: PlannedScene | undefined;
  after: PlannedScene | undefined;
  frame: Frame;
  /** Artifact of what is said in it. */
  narration: string | undefined;
  /** Artifacts of the pictures that models made, as browsers load them, by the names that scenes call them. */
  pictures: Readonly<Record<string, string>>;
  /** Pictures are still being made. */
  awaiting: boolean;
}

/** A scene of a film whose every frame is known, by its id; `film` is what the plan step left, as JSON. */
export function findPlannedScene(film: unknown, sceneId: string): FoundScene | undefined {
  const { plan, input, storyboard, voices, pictures = {}, awaiting = false } = FilmFile.parse(film);
  const index = plan.scenes.findIndex(({ program }) => program.scene.id === sceneId);
  const planned = plan.scenes[index];
  if (!planned) return undefined;
  const [before, after] = [plan.scenes[index - 1], plan.scenes[index + 1]];
  return {
    planned,
    before,
    after,
    frame: frameOf(input.quality, storyboard.aspectRatio),
    narration: voices[index]?.artifact,
    pictures: Object.fromEntries(Object.entries(pictures).map(([name, { preview }]) => [name, preview])),
    awaiting,
  };
}
