import { openShare } from "#lib/videos/open-share";
import { readVideo } from "#lib/videos/read-video";
import type { StoredVideo } from "#lib/videos/stored-video";

/** What a public link shows, with the rules that its owner made. */
export interface SharedVideo {
  video: StoredVideo;
  rules: { embeddable: boolean; indexable: boolean; downloadable: boolean };
}

/** The video behind a public link, for anybody. Throws NOT_FOUND or PASSWORD_REQUIRED. */
export async function readShare(token: string, pass?: string): Promise<SharedVideo> {
  const share = await openShare(token, pass);
  const { embeddable, indexable, downloadable } = share;
  return {
    video: await readVideo(share.videoId, { kind: "share", ...share }),
    rules: { embeddable, indexable, downloadable },
  };
}
