import type { OwnerCaller } from "#lib/accounts/caller";
import type { ShareRules } from "#lib/contracts/share-order";
import { readVideo } from "#lib/videos/read-video";
import { toShareChanges } from "#lib/videos/share-changes";
import { findOrAddShare, type ShareRow } from "#lib/videos/share-store";
import { newShareToken } from "#lib/videos/share-token";

/**
 * A public link to one's own video: the one that stands already, changed as the rules say, or a new token of 128 random
 * bits. Throws NOT_FOUND or VALIDATION_ERROR.
 */
export async function createShare(videoId: string, rules: ShareRules, caller: OwnerCaller): Promise<ShareRow> {
  const { ownerId } = await readVideo(videoId, caller);
  return findOrAddShare(videoId, ownerId, newShareToken(), await toShareChanges(rules));
}
