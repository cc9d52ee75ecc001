import type { OwnerCaller } from "#lib/accounts/caller";
import { readVideo } from "#lib/videos/read-video";
import type { StoredVideo } from "#lib/videos/stored-video";
import { findVersions } from "#lib/videos/video-store";

/** Every version of one's own video, the newest first. Throws NOT_FOUND. */
export async function listVersions(videoId: string, caller: OwnerCaller): Promise<StoredVideo[]> {
  await readVideo(videoId, caller);
  return findVersions(videoId);
}
