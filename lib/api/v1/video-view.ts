import type { Viewer } from "#lib/accounts/caller";
import { signPath } from "#lib/accounts/media-signature";
import { mediaPath } from "#lib/api/v1/media-path";
import { OutputFormat } from "#lib/contracts/explainer-fields";
import type { VideoView } from "#lib/contracts/video-view";
import type { StoredVideo } from "#lib/videos/stored-video";

/** How addresses are opened: by a signature of one's own, or by the token of the share that shows them. */
export type Opener = (path: string) => string;

export const signed =
  (baseUrl: string): Opener =>
  (path) =>
    `${baseUrl}${signPath(path, Date.now() / 1000)}`;

/** Lasts as long as the share: link previews keep addresses for days, and revoking closes them at once. */
export const shared =
  (baseUrl: string, { token, pass }: { token: string; pass?: string }): Opener =>
  (path) =>
    `${baseUrl}${path}?share=${token}${pass === undefined ? "" : `&pass=${pass}`}`;

/** Addresses of the same film for whoever has been let in here: players follow them from playlist to playlist. */
export const sameWay = (viewer: Viewer): Opener => (viewer.kind === "share" ? shared("", viewer) : signed(""));

/** A video as pages and players see it. */
export function videoView(video: StoredVideo, open: Opener): VideoView {
  const { version, id, title, description, tags, createdAt } = video;
  const { jobId, facts, files } = version;
  return {
    id,
    jobId,
    title,
    description: description ?? undefined,
    tags,
    createdAt: createdAt.toISOString(),
    film: facts,
    streamUrl: open(mediaPath.stream(jobId)),
    downloadUrl: open(mediaPath.download(jobId)),
    formats: OutputFormat.options.filter((format) => files[format] !== undefined),
    posterUrl: open(mediaPath.thumbnail(jobId)),
    captionsUrl: files.captionsVtt && open(mediaPath.captionsVtt(jobId)),
    captionsSrtUrl: files.captionsSrt && open(mediaPath.captionsSrt(jobId)),
    chaptersUrl: open(mediaPath.chapters(jobId)),
    hlsUrl: files.hls && open(mediaPath.hlsMaster(jobId)),
    thumbnailsUrl: files.sprite && open(mediaPath.thumbnailsVtt(jobId)),
    transcriptUrl: open(mediaPath.transcript(jobId)),
  };
}
