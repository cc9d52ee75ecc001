import { z } from "zod";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { accountView } from "#lib/api/v1/account-view";
import { AccountView } from "#lib/contracts/account-view";

export const readAccount = operation({
  id: "readAccount",
  method: "GET",
  path: "/v1/account",
  summary: "Who one is here, what this credential may do, and how much is kept for how long",
  tag: "account",
  access: owners("account:read"),
  input: z.object({}),
  answer: json(AccountView),
  run: (_, caller) => accountView(caller),
});
