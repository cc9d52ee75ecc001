import type { OwnerCaller } from "#lib/accounts/caller";
import { readVideo } from "#lib/videos/read-video";
import { findSharesOf, type ShareRow } from "#lib/videos/share-store";

/** Every public link that one's own video has or had, the newest first. Throws NOT_FOUND. */
export async function listShares(videoId: string, caller: OwnerCaller): Promise<ShareRow[]> {
  await readVideo(videoId, caller);
  return findSharesOf(videoId);
}
