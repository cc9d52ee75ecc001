import { z } from "zod";
import { db } from "#lib/database/client";
import { inTransaction } from "#lib/database/transaction";

export interface ShareRow {
  token: string;
  videoId: string;
  ownerId: string;
  createdAt: Date;
  revokedAt: Date | null;
  expiresAt: Date | null;
  passwordHash: string | null;
  embeddable: boolean;
  indexable: boolean;
  downloadable: boolean;
  views: number;
}

/** How a share opens; what is absent stays, or is the default of a new one. */
export type ShareChanges = Partial<
  Pick<ShareRow, "expiresAt" | "passwordHash" | "embeddable" | "indexable" | "downloadable">
>;

const StandingShare = z.object({
  videoId: z.string(),
  ownerId: z.string(),
  passwordHash: z.string().nullable(),
  embeddable: z.boolean(),
  indexable: z.boolean(),
  downloadable: z.boolean(),
});
export type StandingShare = z.infer<typeof StandingShare>;

const Closed = z.tuple([z.object({ isOpen: z.boolean(), isLate: z.boolean().nullable(), isReplaced: z.boolean() })]);

/** The video's standing share, changed as asked, or a new one with this token. Two at once get the same one. */
export async function findOrAddShare(
  videoId: string,
  ownerId: string,
  token: string,
  changes: ShareChanges,
): Promise<ShareRow> {
  return inTransaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM video WHERE id = ${videoId}::uuid FOR UPDATE`;
    const [found] = await tx.$queryRaw<{ token: string }[]>`
      SELECT token FROM share
      WHERE video_id = ${videoId}::uuid AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > now())
      ORDER BY created_at LIMIT 1`;
    if (found) return tx.share.update({ where: { token: found.token }, data: changes });
    return tx.share.create({ data: { token, videoId, ownerId, ...changes } });
  });
}

/** A share that is neither revoked nor lapsed, of a video that is neither deleted nor taken down. */
export async function findStandingShare(token: string): Promise<StandingShare | undefined> {
  const [row] = await db().$queryRaw<unknown[]>`
    SELECT s.video_id AS "videoId", s.owner_id AS "ownerId", s.password_hash AS "passwordHash",
      s.embeddable, s.indexable, s.downloadable
    FROM share s JOIN video v ON v.id = s.video_id
    WHERE s.token = ${token} AND s.revoked_at IS NULL AND (s.expires_at IS NULL OR s.expires_at > now())
      AND v.deleted_at IS NULL AND v.taken_down_at IS NULL`;
  return row === undefined ? undefined : StandingShare.parse(row);
}

/**
 * Counts a viewer once a day. `visitor` says who without naming anybody; the day is the database's.
 */
export async function countVisit(token: string, visitor: string): Promise<void> {
  await inTransaction(async (tx) => {
    const added = await tx.$executeRaw`
      INSERT INTO share_visit (token, visitor, day) VALUES (${token}, ${visitor}, current_date) ON CONFLICT DO NOTHING`;
    if (added > 0) await tx.share.update({ where: { token }, data: { views: { increment: 1 } } });
  });
}

export async function findShare(token: string): Promise<ShareRow | undefined> {
  return (await db().share.findUnique({ where: { token } })) ?? undefined;
}

/** Every share of a video, the newest first. */
export function findSharesOf(videoId: string): Promise<ShareRow[]> {
  return db().share.findMany({ where: { videoId }, orderBy: [{ createdAt: "desc" }, { token: "asc" }] });
}

export function changeShare(token: string, changes: ShareChanges): Promise<ShareRow> {
  return db().share.update({ where: { token }, data: changes });
}

export async function markRevoked(token: string): Promise<void> {
  await db().$executeRaw`UPDATE share SET revoked_at = now() WHERE token = ${token} AND revoked_at IS NULL`;
}

/** What became of a share that was to be opened again: it is standing, was closed too long ago, or has a successor. */
type Reopened = "standing" | "late" | "replaced";

/** Opens a share again that was closed within so many seconds, unless the video has another one meanwhile. */
export async function reopenShare(token: string, videoId: string, withinSeconds: number): Promise<Reopened> {
  return inTransaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM video WHERE id = ${videoId}::uuid FOR UPDATE`;
    const [row] = Closed.parse(
      await tx.$queryRaw`
        SELECT s.revoked_at IS NULL AS "isOpen", s.revoked_at < now() - make_interval(secs => ${withinSeconds}) AS "isLate",
          EXISTS (SELECT 1 FROM share o WHERE o.video_id = s.video_id AND o.token <> s.token AND o.revoked_at IS NULL
            AND (o.expires_at IS NULL OR o.expires_at > now())) AS "isReplaced"
        FROM share s WHERE s.token = ${token}`,
    );
    if (row.isOpen) return "standing";
    if (row.isLate) return "late";
    if (row.isReplaced) return "replaced";
    await tx.share.update({ where: { token }, data: { revokedAt: null } });
    return "standing";
  });
}
