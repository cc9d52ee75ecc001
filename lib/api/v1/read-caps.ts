import { z } from "zod";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { CapView } from "#lib/contracts/money";
import { capOf } from "#lib/limits/caps";
import { everybody, monthNow, readBalance, spendersOf } from "#lib/limits/ledger-store";

export const readCaps = operation({
  id: "readCaps",
  method: "GET",
  path: "/v1/caps",
  summary: "What everybody together may spend this month and has, and the owners that spent most",
  tag: "operator",
  access: owners("operator"),
  input: z.object({ query: z.object({ limit: z.coerce.number().int().min(1).max(100).default(20) }) }),
  answer: json(z.strictObject({ installation: CapView, owners: z.array(CapView) })),
  run: async ({ query }) => {
    const month = await monthNow();
    const view = async (who: string) => {
      const { spent, reserved } = await readBalance(who, month);
      const owner_id = who === everybody ? undefined : who;
      return { owner_id, cap_micros: await capOf(who), spent_micros: spent, reserved_micros: reserved };
    };
    const spenders = await spendersOf(month, query.limit);
    return { installation: await view(everybody), owners: await Promise.all(spenders.map(view)) };
  },
});
