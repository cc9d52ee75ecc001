import { z } from "zod";
import { revokeApiKey } from "#lib/accounts/revoke-api-key";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { apiKeyView } from "#lib/api/v1/api-key-view";
import { ApiKeyView } from "#lib/contracts/api-key-view";

export const revokeKey = operation({
  id: "revokeKey",
  method: "DELETE",
  path: "/v1/keys/{keyId}",
  summary: "Shuts an API key for good; again is the same as once",
  tag: "account",
  access: owners("account:write"),
  input: z.object({ params: z.object({ keyId: z.uuid() }) }),
  answer: json(ApiKeyView),
  run: async ({ params }, caller, { requestId }) => apiKeyView(await revokeApiKey(params.keyId, caller, requestId)),
});
