import type { ShareView } from "#lib/contracts/video-view";

interface ShareRow {
  token: string;
  createdAt: Date;
  revokedAt: Date | null;
}

/** A share as its owner sees it. */
export const shareView = ({ token, createdAt, revokedAt }: ShareRow, baseUrl: string): ShareView => ({
  token,
  url: `${baseUrl}/s/${token}`,
  createdAt: createdAt.toISOString(),
  revokedAt: revokedAt?.toISOString(),
});
