import { z } from "zod";
import { actorOf, audit } from "#lib/accounts/audit";
import { owners } from "#lib/api/access";
import { noContent } from "#lib/api/no-content";
import { operation } from "#lib/api/operation";
import { CharacterParams } from "#lib/api/v1/params";
import { deleteCharacter as remove } from "#lib/characters/delete-character";

export const deleteCharacter = operation({
  id: "deleteCharacter",
  method: "DELETE",
  path: "/v1/characters/{characterId}",
  summary: "Remove a character for good, with its pictures; clips that were made with it stay",
  tag: "characters",
  access: owners("characters:write"),
  input: z.object({ params: CharacterParams }),
  answer: noContent(),
  run: async ({ params: { characterId } }, caller, { requestId }) => {
    const { ownerId } = caller;
    const name = await remove(characterId, ownerId);
    const record = { ownerId, actor: actorOf(caller), act: "character.deleted", subject: characterId, requestId };
    await audit({ ...record, details: { name } });
    return undefined;
  },
});
