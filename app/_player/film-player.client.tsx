"use client";
import {
  MediaCaptionsButton,
  MediaControlBar,
  MediaController,
  MediaFullscreenButton,
  MediaLoadingIndicator,
  MediaMuteButton,
  MediaPipButton,
  MediaPlayButton,
  MediaPlaybackRateButton,
  MediaPreviewChapterDisplay,
  MediaPreviewTimeDisplay,
  MediaTimeDisplay,
  MediaTimeRange,
  MediaVolumeRange,
} from "media-chrome/react";
import type { Ref } from "react";
import type { VideoView } from "#lib/contracts/video-view";
import "./film-player.css";
import { PlayerKeys } from "./player-keys.client";

interface FilmPlayerProps {
  video: Pick<VideoView, "film" | "streamUrl" | "posterUrl" | "captionsUrl" | "chaptersUrl">;
  videoRef?: Ref<HTMLVideoElement>;
  autoPlay?: boolean;
}

/** The button says aria-checked and calls itself a button, which has none: a switch has. */
const asSwitch = (button: HTMLElement | null) => button?.setAttribute("role", "switch");

/** The film, with its controls: captions, chapters on the rail, speed, picture in picture, full screen, keys. */
export function FilmPlayer({ video, videoRef, autoPlay }: FilmPlayerProps) {
  const { film, streamUrl, posterUrl, captionsUrl, chaptersUrl } = video;
  return (
    <MediaController
      className="film-player on-stage"
      style={{
        aspectRatio: `${film.width} / ${film.height}`,
        // An upright film is as wide as it may be to be seen whole.
        maxWidth: film.height > film.width ? `calc(78dvh * ${film.width / film.height})` : undefined,
      }}
      aria-label={`Player: ${film.title}`}
    >
      {/* biome-ignore lint/a11y/useMediaCaption: captions are given whenever they were made */}
      <video
        ref={videoRef}
        slot="media"
        // The player sets it as soon as it wakes up; said here, server and browser agree.
        tabIndex={-1}
        src={streamUrl}
        poster={posterUrl}
        preload="metadata"
        playsInline
        autoPlay={autoPlay}
      >
        {captionsUrl && <track kind="captions" src={captionsUrl} srcLang={film.language} label="Captions" default />}
        <track kind="chapters" src={chaptersUrl} srcLang={film.language} label="Chapters" default />
      </video>
      <MediaLoadingIndicator slot="centered-chrome" noAutohide />
      <div className="film-player-rail">
        <MediaTimeRange>
          <MediaPreviewChapterDisplay slot="preview" />
          <MediaPreviewTimeDisplay slot="preview" />
        </MediaTimeRange>
      </div>
      <MediaControlBar>
        <MediaPlayButton />
        <MediaMuteButton />
        <MediaVolumeRange />
        <MediaTimeDisplay showDuration noToggle />
        <span className="film-player-gap" />
        {captionsUrl && <MediaCaptionsButton ref={asSwitch} />}
        <MediaPlaybackRateButton rates={[0.75, 1, 1.25, 1.5, 2]} />
        <MediaPipButton />
        <MediaFullscreenButton />
      </MediaControlBar>
      <PlayerKeys />
    </MediaController>
  );
}
