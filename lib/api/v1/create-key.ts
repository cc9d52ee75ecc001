import { z } from "zod";
import { makeApiKey } from "#lib/accounts/make-api-key";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { apiKeyView } from "#lib/api/v1/api-key-view";
import { ApiKeyOrder, NewApiKeyView } from "#lib/contracts/api-key-view";

export const createKey = operation({
  id: "createKey",
  method: "POST",
  path: "/v1/keys",
  summary: "A new API key; this answer is the only one that shows it",
  tag: "account",
  access: owners("account:write"),
  input: z.object({ body: ApiKeyOrder }),
  answer: json(NewApiKeyView, 201),
  failures: ["CONFLICT"],
  run: async ({ body }, caller, { requestId }) => {
    const { key, row } = await makeApiKey(body, caller, requestId);
    return { ...apiKeyView(row), key };
  },
});
