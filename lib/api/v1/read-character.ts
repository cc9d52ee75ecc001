import { z } from "zod";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { characterView } from "#lib/api/v1/character-view";
import { CharacterParams } from "#lib/api/v1/params";
import { signed } from "#lib/api/v1/video-view";
import { readCharacter as read } from "#lib/characters/read-character";
import { CharacterView } from "#lib/contracts/character-view";

export const readCharacter = operation({
  id: "readCharacter",
  method: "GET",
  path: "/v1/characters/{characterId}",
  summary: "A character with its pictures",
  tag: "characters",
  access: owners("characters:read"),
  input: z.object({ params: CharacterParams }),
  answer: json(CharacterView),
  run: async ({ params: { characterId } }, { ownerId }, { baseUrl }) =>
    characterView(await read(characterId, ownerId), signed(baseUrl)),
});
