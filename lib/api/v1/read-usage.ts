import { z } from "zod";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { usageOf } from "#lib/api/usage-of";
import { UsageView } from "#lib/contracts/money";

export const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, "A month is written as 2026-11.");

export const readUsage = operation({
  id: "readUsage",
  method: "GET",
  path: "/v1/usage",
  summary: "What one has spent in a month, and what is reserved, kept and under way",
  tag: "account",
  access: owners("account:read"),
  input: z.object({
    /** This one, unless it says another. */
    query: z.object({ month: Month.optional() }),
  }),
  answer: json(UsageView),
  run: ({ query: { month } }, { ownerId }) => usageOf(ownerId, month),
});
