import * as z from "zod";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { cursorTo, toCursor } from "#lib/api/cursor";
import { operation } from "#lib/api/operation";
import { Month } from "#lib/api/v1/read-usage";
import { OwnerKind, OwnerPlace, OwnerSort, OwnerView } from "#lib/contracts/owner-view";
import { PageQuery, pageOf } from "#lib/contracts/page-of";
import { monthNow } from "#lib/limits/ledger-store";
import { listOwners as list } from "#lib/limits/list-owners";

const OwnersQuery = PageQuery.extend({
  cursor: cursorTo(OwnerPlace).optional(),
  sort: OwnerSort.optional().meta({
    description: "The most first: `spent` in the month (the usual one), `stored` bytes, last `seen`, `newest`.",
  }),
  kind: OwnerKind.optional(),
  q: z.string().trim().min(1).max(200).optional().meta({ description: "Stands in the owner's id." }),
  limited: z.enum(["true", "false"]).optional().meta({
    description: "`true`: only those for whom limits of their own are set.",
  }),
  month: Month.optional().meta({ description: "Of the money and the jobs; this one, unless it says another." }),
}).refine(({ sort, cursor }) => sort === undefined || cursor === undefined || sort === cursor.sort, {
  path: ["sort"],
  message: "The cursor belongs to a list that is sorted otherwise.",
});

export const listOwners = operation({
  id: "listOwners",
  method: "GET",
  path: "/v1/owners",
  summary: "Everybody who has something here: what they spend, keep and have under way, and what they may",
  tag: "operator",
  access: owners("operator"),
  input: z.object({ query: OwnersQuery }),
  answer: json(pageOf(OwnerView)),
  run: async ({ query: { limit, cursor, sort, kind, q, limited, month } }) => {
    const found = await list({
      ...{ month: month ?? (await monthNow()), sort: cursor?.sort ?? sort ?? "spent", kind },
      ...{ words: q, limited: limited === "true", after: cursor, most: limit },
    });
    return { items: found.owners, next_cursor: found.next && toCursor(found.next) };
  },
});
