import { readFile } from "node:fs/promises";
import { Failure } from "#lib/errors/failure";
import { plannedFilm } from "#lib/jobs/planned-film";
import { readArtifact } from "#lib/jobs/read-artifact";
import { storage } from "#lib/storage/storage";

/**
 * What the plan of an owner's job left, as JSON; who asks has been checked. Throws NOT_READY before every frame of the
 * film is known.
 */
export async function findFilm(jobId: string, ownerId: string): Promise<unknown> {
  const film = await plannedFilm(jobId);
  if (film === undefined)
    throw new Failure("NOT_READY", { message: "The film is still being written: ask again when it is planned." });
  const { storageKey } = await readArtifact(film, ownerId);
  return JSON.parse(await readFile(await storage().localPath(storageKey), "utf8"));
}
