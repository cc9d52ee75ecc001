import { z } from "zod";
import { db } from "#lib/database/client";

export interface ReportRow {
  id: string;
  reason: string;
  words: string;
  createdAt: Date;
  settledAt: Date | null;
  share: {
    token: string;
    ownerId: string;
    revokedAt: Date | null;
    expiresAt: Date | null;
    video: { id: string; title: string; takenDownAt: Date | null; deletedAt: Date | null };
  };
}

const withVideo = {
  share: {
    select: {
      ...{ token: true, ownerId: true, revokedAt: true, expiresAt: true },
      video: { select: { id: true, title: true, takenDownAt: true, deletedAt: true } },
    },
  },
} as const;

export async function addReport(token: string, reason: string, words: string): Promise<void> {
  await db().shareReport.create({ data: { token, reason, words } });
}

/** The oldest reports that nobody has settled, and how many there are in all. */
export async function findOpenReports(limit: number): Promise<{ rows: ReportRow[]; total: number }> {
  const where = { settledAt: null };
  const [rows, total] = await Promise.all([
    db().shareReport.findMany({
      ...{ where, orderBy: [{ createdAt: "asc" }, { id: "asc" }], take: limit, include: withVideo },
    }),
    db().shareReport.count({ where }),
  ]);
  return { rows, total };
}

/** False when there is no such report. Settling again changes nothing. */
export async function settleReport(id: string): Promise<boolean> {
  const settled = await db().$executeRaw`
    UPDATE share_report SET settled_at = coalesce(settled_at, now()) WHERE id = ${id}::uuid`;
  return settled > 0;
}

const Marked = z.array(z.object({ ownerId: z.string(), title: z.string() }));
export type MarkedVideo = z.output<typeof Marked>[number];

/** Closes a video to the public, or opens it again; answers whose it is, undefined when there is none. */
export async function markTakenDown(videoId: string, takenDown: boolean): Promise<MarkedVideo | undefined> {
  const marked = await db().$queryRaw`
    UPDATE video SET taken_down_at = CASE WHEN ${takenDown} THEN coalesce(taken_down_at, now()) END
    WHERE id = ${videoId}::uuid RETURNING owner_id AS "ownerId", title`;
  return Marked.parse(marked)[0];
}
