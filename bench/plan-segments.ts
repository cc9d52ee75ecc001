import type { SegmentRequest } from "../lib/contracts/film-segment.ts";
import type { Frame } from "../lib/contracts/frame.ts";
import type { Storyboard } from "../lib/contracts/storyboard.ts";
import { piecesOf } from "../lib/pipelines/explainer/film-pieces.ts";
import { planFilm } from "../lib/storyboard/plan-film.ts";
import { typesetScene } from "../lib/typesetting/typeset-scene.ts";

/** The segments of a silent film in their order, as the product plans them. */
export async function planSegments(storyboard: Storyboard, frame: Frame): Promise<SegmentRequest[]> {
  const typeset = await Promise.all(storyboard.scenes.map((scene) => typesetScene(scene)));
  const tracks = storyboard.scenes.map(() => undefined);
  const plan = planFilm({ storyboard, tracks, typeset, fps: frame.fps });
  return storyboard.scenes.flatMap((_, index) => piecesOf(plan, index, frame));
}
