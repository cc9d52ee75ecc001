import path from "node:path";
import { z } from "zod";
import { viewers } from "#lib/api/access";
import { fileStem } from "#lib/api/content-disposition";
import { media } from "#lib/api/media";
import { operation } from "#lib/api/operation";
import { CharacterParams } from "#lib/api/v1/params";
import { readAnyCharacter, readCharacter } from "#lib/characters/read-character";
import { mostPictures, pictureTypes } from "#lib/contracts/character-pictures";
import { Failure } from "#lib/errors/failure";

const Position = z.coerce
  .number()
  .int()
  .min(0)
  .max(mostPictures - 1);

export const readCharacterPicture = operation({
  id: "readCharacterPicture",
  method: "GET",
  path: "/v1/characters/{characterId}/images/{position}",
  summary: "A picture of a character",
  tag: "characters",
  access: viewers("characters:read"),
  input: z.object({ params: CharacterParams.extend({ position: Position }) }),
  answer: media(...pictureTypes),
  run: async ({ params: { characterId, position } }, viewer) => {
    // A share opens a film, not what it was made with.
    if (viewer.kind === "share") throw new Failure("NOT_FOUND");
    const character =
      viewer.kind === "link" ? await readAnyCharacter(characterId) : await readCharacter(characterId, viewer.ownerId);
    const image = character.images.find((one) => one.position === position);
    if (!image) throw new Failure("NOT_FOUND");
    const { storageKey, contentType, sha256: hash } = image;
    const fileName = `${fileStem(character.name)} ${position + 1}${path.extname(storageKey)}`;
    return { storageKey, contentType, hash, fileName };
  },
});
