import type { ShareView } from "#lib/contracts/video-view";

interface ShareRow {
  token: string;
  createdAt: Date;
  revokedAt: Date | null;
  expiresAt: Date | null;
  passwordHash: string | null;
  embeddable: boolean;
  indexable: boolean;
  downloadable: boolean;
  views: number;
  videoId: string;
}

/** A share as its owner sees it. */
export const shareView = (share: ShareRow, baseUrl: string): ShareView => {
  const { token, embeddable, indexable, downloadable, views, videoId } = share;
  return {
    ...{ token, embeddable, indexable, downloadable, views, videoId },
    url: `${baseUrl}/s/${token}`,
    createdAt: share.createdAt.toISOString(),
    revokedAt: share.revokedAt?.toISOString(),
    expiresAt: share.expiresAt?.toISOString(),
    hasPassword: share.passwordHash !== null,
  };
};
