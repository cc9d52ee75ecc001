import type { OwnerCaller } from "#lib/accounts/caller";
import { readVideo } from "#lib/videos/read-video";
import { findOrAddShare, type ShareRow } from "#lib/videos/share-store";
import { newShareToken } from "#lib/videos/share-token";

/** A public link to one's own video: the one that stands already, or a new token of 128 random bits. Throws NOT_FOUND. */
export async function createShare(videoId: string, caller: OwnerCaller): Promise<ShareRow> {
  const { ownerId } = await readVideo(videoId, caller);
  return findOrAddShare(videoId, ownerId, newShareToken(), new Date());
}
