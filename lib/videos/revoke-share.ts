import type { OwnerCaller } from "#lib/accounts/caller";
import { findOwnShare } from "#lib/videos/find-own-share";
import { markRevoked, type ShareRow } from "#lib/videos/share-store";

/**
 * Closes a public link; for a while `restore-share` opens it again. Closing it again changes nothing. Throws NOT_FOUND for
 * other people's links.
 */
export async function revokeShare(token: string, caller: OwnerCaller): Promise<ShareRow> {
  const share = await findOwnShare(token, caller);
  await markRevoked(token);
  return share;
}
