import { z } from "zod";
import { actorOf } from "#lib/accounts/audit";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { forgetOwner } from "#lib/api/forget-owner";
import { operation } from "#lib/api/operation";

export const emptyAccount = operation({
  id: "emptyAccount",
  method: "DELETE",
  path: "/v1/account",
  summary: "Deletes all that one has here, for good: films, jobs, links, files, keys, webhooks",
  tag: "account",
  access: owners("account:write"),
  input: z.object({
    query: z.object({ confirm: z.literal("everything", { error: "Add confirm=everything if you mean it." }) }),
  }),
  answer: json(z.strictObject({ success: z.literal(true), jobs: z.number().int() })),
  run: async (_, caller, { requestId }) => ({
    success: true as const,
    jobs: await forgetOwner(caller.ownerId, actorOf(caller), requestId),
  }),
});
