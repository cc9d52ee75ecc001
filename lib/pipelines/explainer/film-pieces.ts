import type { FilmPlan } from "#lib/contracts/film-plan";
import { SegmentFacts, type SegmentRequest } from "#lib/contracts/film-segment";
import type { Frame } from "#lib/contracts/frame-of";
import type { Scene } from "#lib/contracts/storyboard";
import { filmSegment } from "#lib/film/film-segment";
import type { FilmFile } from "#lib/pipelines/explainer/film-file";
import { lendPictures } from "#lib/pipelines/pictures/shown-pictures";
import type { Artifact, StepContext } from "#lib/pipelines/step";
import { picturesOf } from "#lib/render/pictures-of";

/** The segments of one scene in film order: the transition into it, if it has one, and its own body. */
export function piecesOf(plan: FilmPlan, index: number, frame: Frame): SegmentRequest[] {
  const scene = plan.scenes[index];
  if (!scene) return [];
  const before = plan.scenes[index - 1];
  const leaving = plan.scenes[index + 1]?.transitionIn?.frames ?? 0;
  const entering = before ? scene.transitionIn : undefined;
  const pieces: SegmentRequest[] = [];
  if (before && entering) {
    const { kind, frames } = entering;
    pieces.push({ kind: "transition", transition: kind, from: before.program, to: scene.program, frame, frames });
  }
  const [fromFrame, toFrame] = [entering?.frames ?? 0, scene.frames - leaving];
  if (toFrame > fromFrame) pieces.push({ kind: "scene", program: scene.program, frame, fromFrame, toFrame });
  return pieces;
}

/** Films the pieces of a scene, each once, and tells how far it is as a fraction of them all. */
export async function filmPieces(
  context: StepContext,
  pieces: readonly SegmentRequest[],
  made: FilmFile["pictures"],
  onFraction: (fraction: number) => void,
): Promise<Artifact<SegmentFacts>[]> {
  const lengths = pieces.map((p) => (p.kind === "scene" ? p.toFrame - p.fromFrame : p.frames));
  const total = lengths.reduce((a, b) => a + b, 0);
  const films: Artifact<SegmentFacts>[] = [];
  let done = 0;
  for (const [i, piece] of pieces.entries()) {
    const length = lengths[i] ?? 0;
    const film = await context.artifacts.once(
      { step: "film-segment", inputs: piece, meta: SegmentFacts, extension: "mp4" },
      async (outPath) => {
        const pictures = await lendPictures(scenesOf(piece).flatMap(picturesOf), made, context);
        return filmSegment({ ...piece, pictures }, outPath, {
          signal: context.signal,
          onProgress: (fraction) => onFraction((done + fraction * length) / total),
        });
      },
    );
    done += length;
    onFraction(done / total);
    films.push(film);
  }
  return films;
}

const scenesOf = (piece: SegmentRequest): Scene[] =>
  piece.kind === "scene" ? [piece.program.scene] : [piece.from.scene, piece.to.scene];
