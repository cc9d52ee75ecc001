import { z } from "zod";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { AccountView } from "#lib/contracts/account-view";

export const readAccount = operation({
  id: "readAccount",
  method: "GET",
  path: "/v1/account",
  summary: "Who one is here, and what this credential may do",
  tag: "account",
  access: owners("account:read"),
  input: z.object({}),
  answer: json(AccountView),
  run: async (_, { ownerId, kind, scopes, keyId }) => ({
    ...{ owner_id: ownerId, kind, scopes: [...scopes] },
    ...(keyId !== undefined && { key_id: keyId }),
  }),
});
