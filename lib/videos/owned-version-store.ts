import { db } from "#lib/database/client";
import type { ShareRow } from "#lib/videos/share-store";
import { StoredVideo } from "#lib/videos/stored-video";

/** Every version of an owner's videos, nothing deleted among them, the newest first, from behind a version on. */
export async function findVersionsOf(ownerId: string, after: string | undefined, most: number): Promise<StoredVideo[]> {
  const versions = await db().videoVersion.findMany({
    where: {
      id: after === undefined ? undefined : { lt: after },
      job: { deletedAt: null },
      video: { ownerId, deletedAt: null },
    },
    orderBy: { id: "desc" },
    take: most,
    include: { video: true },
  });
  return versions.map((version) => StoredVideo.parse({ ...version.video, version }));
}

/** An owner's shares by their tokens, from behind one of them on; shut ones too. */
export const findSharesOfOwner = (ownerId: string, after: string | undefined, most: number): Promise<ShareRow[]> =>
  db().share.findMany({
    where: { ownerId, token: after === undefined ? undefined : { gt: after } },
    orderBy: { token: "asc" },
    take: most,
  });
