import type { Metadata } from "next";
import type { SharedVideoView } from "#lib/contracts/video-view";
import { aboutTime } from "../../_ui/format-time";

/** The first words that are spoken, cut at a word: what a link preview says under the title. */
function summary(video: SharedVideoView): string {
  const spoken = video.film.transcript.flatMap((p) => p.words.map((w) => w.text)).join(" ");
  const short = spoken.length <= 180 ? spoken : `${spoken.slice(0, 180).replace(/\s+\S*$/u, "")} …`;
  return video.description ?? (short || `A film of ${aboutTime(video.film.durationSeconds)}.`);
}

/** OpenGraph, Twitter and oEmbed tags of a shared film; every address in them is absolute. */
export function shareMetadata(video: SharedVideoView, token: string, origin: string): Metadata {
  const { title, film, rules } = video;
  const { width, height } = film;
  const absolute = (address: string): string => new URL(address, origin).href;
  const page = absolute(`/s/${token}`);
  const player = absolute(`/embed/${token}`);
  const posterUrl = absolute(video.posterUrl);
  const streamUrl = absolute(video.streamUrl);
  const description = summary(video);
  const common = { title, description };
  return {
    ...common,
    robots: { index: rules.indexable, follow: rules.indexable },
    alternates: {
      canonical: page,
      types: rules.embeddable
        ? { "application/json+oembed": [{ url: absolute(`/api/oembed?url=${encodeURIComponent(page)}`), title }] }
        : {},
    },
    openGraph: {
      ...common,
      type: "video.other",
      siteName: "Reelwright",
      url: page,
      images: [{ url: posterUrl, width, height, alt: title }],
      videos: [
        ...(rules.embeddable ? [{ url: player, secureUrl: player, type: "text/html", width, height }] : []),
        { url: streamUrl, secureUrl: streamUrl, type: "video/mp4", width, height },
      ],
    },
    twitter: rules.embeddable
      ? { ...common, card: "player", images: [posterUrl], players: [{ playerUrl: player, streamUrl, width, height }] }
      : { ...common, card: "summary_large_image", images: [posterUrl] },
  };
}
