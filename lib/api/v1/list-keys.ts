import { z } from "zod";
import { findKeys } from "#lib/accounts/api-key-store";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { apiKeyView } from "#lib/api/v1/api-key-view";
import { IdPageQuery, pageById } from "#lib/api/v1/page-by-id";
import { ApiKeyView } from "#lib/contracts/api-key-view";
import { pageOf } from "#lib/contracts/page-of";

export const listKeys = operation({
  id: "listKeys",
  method: "GET",
  path: "/v1/keys",
  summary: "One's API keys, the newest first, with those that were revoked",
  tag: "account",
  access: owners("account:read"),
  input: z.object({ query: IdPageQuery }),
  answer: json(pageOf(ApiKeyView)),
  run: ({ query }, { ownerId }) => pageById(query, (after, most) => findKeys(ownerId, after, most), apiKeyView),
});
