import type { OwnerCaller } from "#lib/accounts/caller";
import { Failure } from "#lib/errors/failure";
import { readVideo } from "#lib/videos/read-video";
import { findShare, markRevoked } from "#lib/videos/share-store";

/** Closes a public link for good; closing it again changes nothing. Throws NOT_FOUND for other people's links. */
export async function revokeShare(token: string, caller: OwnerCaller): Promise<void> {
  const share = await findShare(token);
  if (share === undefined) throw new Failure("NOT_FOUND");
  await readVideo(share.videoId, caller);
  await markRevoked(token, new Date());
}
