import type { OwnerCaller } from "#lib/accounts/caller";
import type { VideoChanges } from "#lib/contracts/video-changes";
import { readVideo } from "#lib/videos/read-video";
import type { StoredVideo } from "#lib/videos/stored-video";
import { changeWords } from "#lib/videos/video-store";

/** Calls one's own video something else. Throws NOT_FOUND. */
export async function changeVideo(videoId: string, changes: VideoChanges, caller: OwnerCaller): Promise<StoredVideo> {
  await readVideo(videoId, caller);
  await changeWords(videoId, changes);
  return readVideo(videoId, caller);
}
