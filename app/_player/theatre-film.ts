import type { Chapter, SharedVideoView, VideoView } from "#lib/contracts/video-view";
import { toThousandth } from "../_ui/format-time";
import type { PlayableVideo } from "./film-player.client";

/** What is said in one go, as it is read: its words, and the seconds at which they are spoken. */
export interface ReadParagraph {
  start: number;
  words: string[];
  starts: number[];
}

/** A film to be watched and read. */
export interface TheatreFilm {
  video: PlayableVideo;
  chapters: Chapter[];
  paragraphs: ReadParagraph[];
}

/** Of a film what its page shows, and no more: all of it is sent along with the page. */
export function theatreFilm(view: VideoView | SharedVideoView): TheatreFilm {
  const { streamUrl, hlsUrl, posterUrl, captionsUrl, chaptersUrl, thumbnailsUrl } = view;
  const { title, language, durationSeconds, width, height, burnedCaptions, chapters, transcript } = view.film;
  return {
    video: {
      ...{ streamUrl, hlsUrl, posterUrl, captionsUrl, chaptersUrl, thumbnailsUrl },
      film: { title, language, durationSeconds, width, height, burnedCaptions },
    },
    chapters,
    paragraphs: transcript.map(({ start, words }) => ({
      start,
      words: words.map(({ text }) => text),
      starts: words.map((word) => toThousandth(word.start)),
    })),
  };
}
