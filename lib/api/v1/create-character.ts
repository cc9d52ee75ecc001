import { z } from "zod";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { characterOfDrawing, characterOfUploads } from "#lib/api/make-character";
import { operation } from "#lib/api/operation";
import { characterView } from "#lib/api/v1/character-view";
import { IdempotencyHeaders } from "#lib/api/v1/idempotency";
import { signed } from "#lib/api/v1/video-view";
import { CharacterOrder, CharacterView } from "#lib/contracts/character-view";

export const createCharacter = operation({
  id: "createCharacter",
  method: "POST",
  path: "/v1/characters",
  summary: "Make a character: have one to four pictures drawn of a description, or use files that were sent",
  description:
    "The answer comes when the pictures are there: seconds to minutes, by who draws. Whoever leaves sooner finds the " +
    "character in the list. Each picture shows another side; what could not be drawn is not paid for. The same " +
    "Idempotency-Key means the same character, also after a crash; without a key, the very same order joins one that is " +
    "being drawn. `warnings` says where a vendor may have billed for a picture that never came.",
  tag: "characters",
  access: owners("characters:write"),
  input: z.object({ headers: IdempotencyHeaders, body: CharacterOrder }),
  answer: json(CharacterView, 201),
  failures: [
    ...([
      "NOT_FOUND",
      "NOT_READY",
      "FILE_REFUSED",
      "QUOTA_EXCEEDED",
      "BUDGET_EXCEEDED",
      "IDEMPOTENCY_MISMATCH",
    ] as const),
    ...(["CONTENT_POLICY_VIOLATION", "INVALID_INPUT", "MODEL_RETIRED"] as const),
  ],
  example: { name: "Ferro", description: "Silver metallic humanoid robot with a red shield", count: 2 },
  run: async ({ headers, body }, caller, { baseUrl, requestId, headers: answered }) => {
    const { name, description, uploads, count, model, seed } = body;
    const words = { name, description };
    const sender = { caller, requestId, idempotencyKey: headers["idempotency-key"], headers: answered };
    if (uploads) return characterView(await characterOfUploads(words, uploads, sender), signed(baseUrl));
    const made = await characterOfDrawing(words, { count, model, seed, aspectRatio: "1:1" }, sender);
    return characterView(made.character, signed(baseUrl), made.warnings);
  },
});
