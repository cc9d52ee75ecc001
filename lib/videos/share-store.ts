import { db } from "#lib/database/client";
import { inTransaction } from "#lib/database/transaction";
import { standing } from "#lib/videos/visible-to";

export interface ShareRow {
  token: string;
  videoId: string;
  createdAt: Date;
  revokedAt: Date | null;
  expiresAt: Date | null;
  passwordHash: string | null;
  embeddable: boolean;
  indexable: boolean;
  downloadable: boolean;
  views: number;
}

/** The video's standing share, or a new one with this token. Two at once get the same one. */
export async function findOrAddShare(videoId: string, ownerId: string, token: string, now: Date): Promise<ShareRow> {
  return inTransaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM video WHERE id = ${videoId}::uuid FOR UPDATE`;
    const found = await tx.share.findFirst({ where: { videoId, ...standing(now) }, orderBy: { createdAt: "asc" } });
    return found ?? tx.share.create({ data: { token, videoId, ownerId, createdAt: now } });
  });
}

/** A standing share, counted as seen once more; undefined for any other token. */
export async function visitShare(token: string, now: Date): Promise<ShareRow | undefined> {
  const [share] = await db().share.updateManyAndReturn({
    where: { token, ...standing(now) },
    data: { views: { increment: 1 } },
  });
  return share;
}

export async function findShare(token: string): Promise<ShareRow | undefined> {
  return (await db().share.findUnique({ where: { token } })) ?? undefined;
}

export async function markRevoked(token: string, now: Date): Promise<void> {
  await db().share.updateMany({ where: { token, revokedAt: null }, data: { revokedAt: now } });
}
