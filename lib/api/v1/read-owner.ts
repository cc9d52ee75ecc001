import * as z from "zod";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { OwnerParams } from "#lib/api/v1/params";
import { Month } from "#lib/api/v1/read-usage";
import { OwnerView } from "#lib/contracts/owner-view";
import { monthNow } from "#lib/limits/ledger-store";
import { readOwner as read } from "#lib/limits/list-owners";

export const readOwner = operation({
  id: "readOwner",
  method: "GET",
  path: "/v1/owners/{ownerId}",
  summary: "One owner: what they spend, keep and have under way, and what they may",
  tag: "operator",
  access: owners("operator"),
  input: z.object({ params: OwnerParams, query: z.object({ month: Month.optional() }) }),
  answer: json(OwnerView),
  run: async ({ params: { ownerId }, query: { month } }) => read(ownerId, month ?? (await monthNow())),
});
