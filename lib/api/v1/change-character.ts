import { z } from "zod";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { characterView } from "#lib/api/v1/character-view";
import { CharacterParams } from "#lib/api/v1/params";
import { signed } from "#lib/api/v1/video-view";
import { changeCharacter as change } from "#lib/characters/change-character";
import { CharacterChanges, CharacterView } from "#lib/contracts/character-view";

export const changeCharacter = operation({
  id: "changeCharacter",
  method: "PATCH",
  path: "/v1/characters/{characterId}",
  summary: "What a character is called, or is said to look like; its pictures stay",
  tag: "characters",
  access: owners("characters:write"),
  input: z.object({ params: CharacterParams, body: CharacterChanges }),
  answer: json(CharacterView),
  example: { name: "Ferro the second" },
  run: async ({ params: { characterId }, body }, { ownerId }, { baseUrl }) =>
    characterView(await change(characterId, ownerId, body), signed(baseUrl)),
});
