import { z } from "zod";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { characterView } from "#lib/api/v1/character-view";
import { IdPageQuery, pageById } from "#lib/api/v1/page-by-id";
import { signed } from "#lib/api/v1/video-view";
import { listCharacters as list } from "#lib/characters/read-character";
import { CharacterView } from "#lib/contracts/character-view";
import { pageOf } from "#lib/contracts/page-of";

export const listCharacters = operation({
  id: "listCharacters",
  method: "GET",
  path: "/v1/characters",
  summary: "One's characters, the newest first",
  tag: "characters",
  access: owners("characters:read"),
  input: z.object({ query: IdPageQuery }),
  answer: json(pageOf(CharacterView)),
  run: ({ query }, { ownerId }, { baseUrl }) =>
    pageById(
      query,
      (after, most) => list(ownerId, after, most),
      (row) => characterView(row, signed(baseUrl)),
    ),
});
