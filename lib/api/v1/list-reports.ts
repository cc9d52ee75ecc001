import { z } from "zod";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { ReportView } from "#lib/contracts/report-view";
import { reportReasons } from "#lib/contracts/report-words";
import { listReports as list } from "#lib/videos/judge-reports";
import type { ReportRow } from "#lib/videos/report-store";

export const listReports = operation({
  id: "listReports",
  method: "GET",
  path: "/v1/reports",
  summary: "What strangers reported of public pages and nobody has settled, the oldest first",
  tag: "operator",
  access: owners("operator"),
  input: z.object({ query: z.object({ limit: z.coerce.number().int().min(1).max(100).default(50) }) }),
  answer: json(
    z.strictObject({
      reports: z.array(ReportView),
      /** All that nobody has settled, beyond `limit` too. */
      total: z.number().int(),
    }),
  ),
  run: async ({ query }, _caller, { baseUrl }) => {
    const now = new Date();
    const { rows, total } = await list(query.limit);
    return { reports: rows.map((row) => reportView(row, baseUrl, now)), total };
  },
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
