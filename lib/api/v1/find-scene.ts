import { readFile } from "node:fs/promises";
import { Failure } from "#lib/errors/failure";
import { plannedFilm } from "#lib/jobs/planned-film";
import { readArtifact } from "#lib/jobs/read-artifact";
import { type FoundScene, findPlannedScene } from "#lib/pipelines/find-planned-scene";
import { storage } from "#lib/storage/storage";

/**
 * A scene of an owner's job; who asks has been checked. Throws NOT_FOUND, or NOT_READY before every frame of the film
 * is known.
 */
export async function findScene(jobId: string, sceneId: string, ownerId: string): Promise<FoundScene> {
  const film = await plannedFilm(jobId);
  if (film === undefined)
    throw new Failure("NOT_READY", { message: "The film is still being written: ask again when it is planned." });
  const { storageKey } = await readArtifact(film, ownerId);
  const text = await readFile(await storage().localPath(storageKey), "utf8");
  const scene = findPlannedScene(JSON.parse(text), sceneId);
  if (!scene) throw new Failure("NOT_FOUND");
  return scene;
}
