import { z } from "zod";
import { db } from "#lib/database/client";
import type { Prisma } from "#lib/database/generated/client";
import type { Tx } from "#lib/database/transaction";

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

/** Which reports: those that nobody has settled, the oldest first, or the settled ones, the latest first. */
export type ReportState = "open" | "settled";
/** Where a list of reports goes on: when its last one was made, or settled, and its id. */
export interface ReportPlace {
  at: Date;
  id: string;
}

/** As many reports from behind a place on, and how many there are in all. */
export async function findReports(
  state: ReportState,
  after: ReportPlace | undefined,
  most: number,
): Promise<{ rows: ReportRow[]; total: number }> {
  const where: Prisma.ShareReportWhereInput = { settledAt: state === "open" ? null : { not: null } };
  const [beyond, order, moment] =
    state === "open" ? (["gt", "asc", "createdAt"] as const) : (["lt", "desc", "settledAt"] as const);
  const further: Prisma.ShareReportWhereInput = after
    ? { OR: [{ [moment]: { [beyond]: after.at } }, { [moment]: after.at, id: { [beyond]: after.id } }] }
    : {};
  const [rows, total] = await Promise.all([
    db().shareReport.findMany({
      ...{ where: { AND: [where, further] }, orderBy: [{ [moment]: order }, { id: order }] },
      ...{ take: most, include: withVideo },
    }),
    db().shareReport.count({ where }),
  ]);
  return { rows, total };
}

/** A report that is to be settled or opened again, held until the transaction ends; nothing when there is none. */
export async function lockReport(tx: Tx, id: string) {
  await tx.$executeRaw`select 1 from share_report where id = ${id}::uuid for update`;
  return tx.shareReport.findUnique({
    where: { id },
    select: { settledAt: true, share: { select: { video: { select: { title: true } } } } },
  });
}

/** Settles a report by the database's clock, or opens it again. */
export async function markSettled(tx: Tx, id: string, settled: boolean): Promise<void> {
  await tx.$executeRaw`
    update share_report set settled_at = case when ${settled} then now() end where id = ${id}::uuid`;
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
