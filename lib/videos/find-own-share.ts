import type { OwnerCaller } from "#lib/accounts/caller";
import { Failure } from "#lib/errors/failure";
import { readVideo } from "#lib/videos/read-video";
import { findShare, type ShareRow } from "#lib/videos/share-store";

/** A share of the caller's own video, standing or not. Throws NOT_FOUND. */
export async function findOwnShare(token: string, caller: OwnerCaller): Promise<ShareRow> {
  const share = await findShare(token);
  if (share === undefined) throw new Failure("NOT_FOUND");
  await readVideo(share.videoId, caller);
  return share;
}
