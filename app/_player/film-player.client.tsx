"use client";
import { useCallback, useState, useSyncExternalStore } from "react";
import type { VideoView } from "#lib/contracts/video-view";
import {
  FilmTimeDisplay,
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
  MediaPreviewThumbnail,
  MediaPreviewTimeDisplay,
  MediaTimeRange,
  MediaVolumeRange,
} from "./media-elements";
import { type FilmStream, playStream } from "./play-stream";
import { PlayerKeys } from "./player-keys.client";
import { SizeSelect } from "./size-select.client";
import { StandIn } from "./stand-in";

/** What a player needs to know of a film. */
export type PlayableVideo = Pick<
  VideoView,
  "streamUrl" | "hlsUrl" | "posterUrl" | "captionsUrl" | "chaptersUrl" | "thumbnailsUrl"
> & {
  film: Pick<VideoView["film"], "title" | "language" | "durationSeconds" | "width" | "height" | "burnedCaptions">;
};

export interface FilmPlayerProps {
  video: PlayableVideo;
  videoRef?: (media: HTMLVideoElement | null) => void;
  autoPlay?: boolean;
}

const never = () => () => undefined;
/** Whether the script is there; the server says no. */
const useAwake = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

/** The button says aria-checked and calls itself a button, which has none: a switch has. */
const asSwitch = (button: HTMLElement | null) => button?.setAttribute("role", "switch");

/**
 * The film, with its controls: captions, chapters and small pictures on the rail, picture size, speed, picture in
 * picture, full screen, keys.
 */
export function FilmPlayer({ video, videoRef, autoPlay }: FilmPlayerProps) {
  // Addresses are signed anew now and then; a film that plays keeps its own.
  const [{ streamUrl, hlsUrl, posterUrl, captionsUrl, chaptersUrl, thumbnailsUrl }] = useState(video);
  const { film } = video;
  const [stream, setStream] = useState<FilmStream>();
  const awake = useAwake();
  const attach = useCallback(
    (media: HTMLVideoElement | null) => {
      if (!media) return undefined;
      videoRef?.(media);
      const stop = playStream(media, { streamUrl, hlsUrl }, setStream);
      return () => {
        stop();
        videoRef?.(null);
      };
    },
    [videoRef, streamUrl, hlsUrl],
  );
  return (
    <MediaController
      className="film-player on-stage"
      style={{
        aspectRatio: `${film.width} / ${film.height}`,
        // An upright film is as wide as it may be to be seen whole.
        maxWidth: film.height > film.width ? `calc(78dvh * ${film.width / film.height})` : undefined,
      }}
      aria-label={`Player: ${film.title}`}
      data-stream={stream?.kind}
      // Shown until the film itself is fetched.
      defaultDuration={film.durationSeconds}
    >
      {/* biome-ignore lint/a11y/useMediaCaption: captions are given whenever they were made */}
      <video
        ref={attach}
        slot="media"
        // The player sets it as soon as it wakes up; said here, server and browser agree.
        tabIndex={-1}
        // Until the script has found a better way; nothing is fetched twice.
        src={streamUrl}
        poster={posterUrl}
        preload={hlsUrl ? "none" : "metadata"}
        playsInline
        autoPlay={autoPlay}
      >
        {captionsUrl && (
          // Where they are part of the picture, they are not shown twice.
          <track
            kind="captions"
            src={captionsUrl}
            srcLang={film.language}
            label="Captions"
            default={!film.burnedCaptions}
          />
        )}
        {thumbnailsUrl && <track kind="metadata" src={thumbnailsUrl} label="thumbnails" default />}
        <track kind="chapters" src={chaptersUrl} srcLang={film.language} label="Chapters" default />
      </video>
      {awake ? (
        <>
          <MediaLoadingIndicator slot="centered-chrome" noAutohide />
          <div className="film-player-rail">
            <MediaTimeRange>
              {thumbnailsUrl && <MediaPreviewThumbnail slot="preview" />}
              <MediaPreviewChapterDisplay slot="preview" />
              <MediaPreviewTimeDisplay slot="preview" />
            </MediaTimeRange>
          </div>
          <MediaControlBar>
            <MediaPlayButton />
            <MediaMuteButton />
            <MediaVolumeRange />
            <FilmTimeDisplay showDuration noToggle seconds={film.durationSeconds} />
            <span className="film-player-gap" />
            {captionsUrl && <MediaCaptionsButton ref={asSwitch} />}
            {stream && stream.sizes.length > 1 && <SizeSelect stream={stream} />}
            <MediaPlaybackRateButton rates={[0.75, 1, 1.25, 1.5, 2]} />
            <MediaPipButton />
            <MediaFullscreenButton />
          </MediaControlBar>
          <PlayerKeys />
        </>
      ) : (
        // Each control brings its own styles along: a tenth of a megabyte, were they drawn by the server.
        <StandIn seconds={film.durationSeconds} />
      )}
    </MediaController>
  );
}
