import { findFilm } from "#lib/api/v1/find-film";
import { Failure } from "#lib/errors/failure";
import { type FoundScene, findPlannedScene } from "#lib/pipelines/find-planned-scene";

/**
 * A scene of an owner's job; who asks has been checked. Throws NOT_FOUND, or NOT_READY before every frame of the film
 * is known.
 */
export async function findScene(jobId: string, sceneId: string, ownerId: string): Promise<FoundScene> {
  const scene = findPlannedScene(await findFilm(jobId, ownerId), sceneId);
  if (!scene) throw new Failure("NOT_FOUND");
  return scene;
}
