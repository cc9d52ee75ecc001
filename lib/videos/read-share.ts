import { Failure } from "#lib/errors/failure";
import { readVideo } from "#lib/videos/read-video";
import { visitShare } from "#lib/videos/share-store";
import type { StoredVideo } from "#lib/videos/stored-video";

/** The video behind a public link, for anybody; each call counts as a view. Throws NOT_FOUND once it is revoked. */
export async function readShare(token: string): Promise<StoredVideo> {
  const share = await visitShare(token, new Date());
  if (share === undefined) throw new Failure("NOT_FOUND");
  return readVideo(share.videoId, { kind: "share", token });
}
