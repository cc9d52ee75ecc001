import * as z from "zod";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { cursorTo, toCursor } from "#lib/api/cursor";
import { operation } from "#lib/api/operation";
import { Cursor, PageQuery } from "#lib/contracts/page-of";
import { ReportView } from "#lib/contracts/report-view";
import { reportReasons } from "#lib/contracts/report-words";
import { listReports as list } from "#lib/videos/judge-reports";
import type { ReportRow } from "#lib/videos/report-store";

const State = z.enum(["open", "settled"]);
/** A place belongs to the list of its state. */
const Place = z.object({ state: State, at: z.iso.datetime(), id: z.uuid() });

const ReportsQuery = PageQuery.extend({
  limit: PageQuery.shape.limit.default(50),
  cursor: cursorTo(Place).optional(),
  state: State.optional().meta({
    description:
      "`open`: what nobody has settled, the oldest first (the usual one); `settled`: the latest settled first.",
  }),
}).refine(({ state, cursor }) => state === undefined || cursor === undefined || state === cursor.state, {
  path: ["state"],
  message: "The cursor belongs to the list of the other reports.",
});

export const listReports = operation({
  id: "listReports",
  method: "GET",
  path: "/v1/reports",
  summary: "What strangers reported of public pages: what nobody has settled, or what is settled",
  tag: "operator",
  access: owners("operator"),
  input: z.object({ query: ReportsQuery }),
  answer: json(
    z.strictObject({
      reports: z.array(ReportView),
      /** All of this state, beyond `limit` too. */
      total: z.number().int(),
      next_cursor: Cursor.optional(),
    }),
  ),
  run: async ({ query: { limit, cursor, state = cursor?.state ?? "open" } }, _caller, { baseUrl }) => {
    const now = new Date();
    const after = cursor && { at: new Date(cursor.at), id: cursor.id };
    const found = await list(state, after, limit + 1);
    const rows = found.rows.slice(0, limit);
    const last = found.rows.length > limit ? rows.at(-1) : undefined;
    return {
      reports: rows.map((row) => reportView(row, baseUrl, now)),
      total: found.total,
      next_cursor: last && toCursor(placeOf(state, last)),
    };
  },
});

const placeOf = (state: z.infer<typeof State>, { id, createdAt, settledAt }: ReportRow): z.infer<typeof Place> => ({
  ...{ state, id, at: (state === "settled" && settledAt ? settledAt : createdAt).toISOString() },
});

const reportView = (
  { id, reason, words, createdAt, settledAt, share }: ReportRow,
  baseUrl: string,
  now: Date,
): ReportView => ({
  id,
  reason: z.enum(reportReasons).catch("other").parse(reason),
  words,
  created_at: createdAt.toISOString(),
  settled_at: settledAt?.toISOString(),
  share_token: share.token,
  share_url: `${baseUrl}/s/${share.token}`,
  video_id: share.video.id,
  video_title: share.video.title,
  owner_id: share.ownerId,
  taken_down: share.video.takenDownAt !== null,
  link_closed: share.revokedAt !== null || (share.expiresAt !== null && share.expiresAt <= now),
  film_deleted: share.video.deletedAt !== null,
});
