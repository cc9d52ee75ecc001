import path from "node:path";
import { z } from "zod";
import { owners } from "#lib/api/access";
import { media } from "#lib/api/media";
import { mvErrors } from "#lib/api/mv/mv-errors";
import { operation } from "#lib/api/operation";
import { readCharacterOr } from "#lib/characters/read-character";
import { pictureTypes } from "#lib/contracts/character-pictures";
import { Failure } from "#lib/errors/failure";

export const mvGetCharacterReference = operation({
  id: "mvGetCharacterReference",
  method: "GET",
  path: "/mv/get_character_reference/{character_reference_id}",
  summary: "A picture of a character; by the character's own id, its first",
  tag: "mv",
  access: owners("characters:read"),
  errors: mvErrors("CharacterReferenceError"),
  input: z.object({ params: z.object({ character_reference_id: z.uuid() }) }),
  answer: media(...pictureTypes),
  run: async ({ params: { character_reference_id: id } }, { ownerId }) => {
    const { character, position = 0 } = await readCharacterOr(id, ownerId);
    const image = character.images.find((one) => one.position === position);
    if (!image) throw new Failure("NOT_FOUND");
    const { storageKey, contentType, sha256: hash } = image;
    return { storageKey, contentType, hash, fileName: `character${path.extname(storageKey)}` };
  },
});
