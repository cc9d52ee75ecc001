import type { Metadata } from "next";
import type { VideoView } from "#lib/contracts/video-view";
import { aboutTime } from "../../_ui/format-time";

/** The first words that are spoken, cut at a word: what a link preview says under the title. */
function summary(video: VideoView): string {
  const spoken = video.film.transcript.flatMap((p) => p.words.map((w) => w.text)).join(" ");
  const short = spoken.length <= 180 ? spoken : `${spoken.slice(0, 180).replace(/\s+\S*$/u, "")} …`;
  return video.description ?? (short || `A film of ${aboutTime(video.film.durationSeconds)}.`);
}

/** OpenGraph and Twitter tags of a shared film; every address in them is absolute. `page` is the share's own. */
export function shareMetadata(video: VideoView, page: URL): Metadata {
  const { title, film } = video;
  const { width, height } = film;
  const posterUrl = new URL(video.posterUrl, page).href;
  const streamUrl = new URL(video.streamUrl, page).href;
  const description = summary(video);
  return {
    title,
    description,
    robots: { index: false, follow: false },
    openGraph: {
      type: "video.other",
      siteName: "Reelwright",
      title,
      description,
      url: page.href,
      images: [{ url: posterUrl, width, height, alt: title }],
      videos: [{ url: streamUrl, secureUrl: streamUrl, type: "video/mp4", width, height }],
    },
    twitter: {
      card: "player",
      title,
      description,
      images: [posterUrl],
      players: [{ playerUrl: page.href, streamUrl, width, height }],
    },
  };
}
