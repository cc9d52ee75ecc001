import { z } from "zod";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { characterOfDrawing, characterOfUploads } from "#lib/api/make-character";
import { operation } from "#lib/api/operation";
import { characterView } from "#lib/api/v1/character-view";
import { signed } from "#lib/api/v1/video-view";
import { CharacterOrder, CharacterView } from "#lib/contracts/character-view";

export const createCharacter = operation({
  id: "createCharacter",
  method: "POST",
  path: "/v1/characters",
  summary: "Make a character: have one to four pictures drawn of a description, or use files that were sent",
  description:
    "The answer comes when the pictures are there: seconds to minutes, by who draws. Whoever leaves sooner finds the " +
    "character in the list. Each picture shows another side; what could not be drawn is not paid for.",
  tag: "characters",
  access: owners("characters:write"),
  input: z.object({ body: CharacterOrder }),
  answer: json(CharacterView, 201),
  failures: [
    ...(["NOT_FOUND", "NOT_READY", "FILE_REFUSED", "QUOTA_EXCEEDED", "BUDGET_EXCEEDED"] as const),
    ...(["CONTENT_POLICY_VIOLATION", "INVALID_INPUT", "MODEL_RETIRED"] as const),
  ],
  example: { name: "Ferro", description: "Silver metallic humanoid robot with a red shield", count: 2 },
  run: async ({ body: { name, description, uploads, count, model, seed } }, caller, { baseUrl, requestId }) => {
    const words = { name, description };
    const made = uploads
      ? await characterOfUploads(words, uploads, caller, requestId)
      : await characterOfDrawing(words, { count, model, seed, aspectRatio: "1:1" }, caller, requestId);
    return characterView(made, signed(baseUrl));
  },
});
