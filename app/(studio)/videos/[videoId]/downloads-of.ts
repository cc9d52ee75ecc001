import type { VideoView } from "#lib/contracts/video-view";
import { fileSize } from "../../../_ui/format-time";
import type { DownloadItem } from "./download-menu.client";

/** What can be taken home from a film. */
export function downloadsOf(video: VideoView): DownloadItem[] {
  const { downloadUrl, formats, captionsUrl, captionsSrtUrl, jobId, film } = video;
  const items: (DownloadItem | undefined)[] = [
    ...formats.map((format) => ({
      label: "Film",
      detail: format === "mp4" ? `mp4, ${fileSize(film.fileBytes)}` : format,
      href: `${downloadUrl}&format=${format}`,
    })),
    captionsUrl ? { label: "Captions for the web", detail: "vtt", href: captionsUrl } : undefined,
    captionsSrtUrl ? { label: "Captions for editors", detail: "srt", href: captionsSrtUrl } : undefined,
    jobId && film.transcript.length > 0
      ? {
          label: "Transcript",
          detail: "txt",
          href: `/api/v1/videos/jobs/${jobId}/transcript.txt`,
          fileName: "transcript.txt",
        }
      : undefined,
    jobId && !film.clip
      ? {
          label: "Storyboard",
          detail: "json",
          href: `/api/v1/videos/jobs/${jobId}/storyboard`,
          fileName: "storyboard.json",
        }
      : undefined,
  ];
  return items.filter((item) => item !== undefined);
}
