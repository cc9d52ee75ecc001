import { createComponent } from "ce-la-react";
import CaptionsButton from "media-chrome/media-captions-button";
import ControlBar from "media-chrome/media-control-bar";
import Controller from "media-chrome/media-controller";
import FullscreenButton from "media-chrome/media-fullscreen-button";
import LoadingIndicator from "media-chrome/media-loading-indicator";
import MuteButton from "media-chrome/media-mute-button";
import PipButton from "media-chrome/media-pip-button";
import PlayButton from "media-chrome/media-play-button";
import PlaybackRateButton from "media-chrome/media-playback-rate-button";
import PreviewChapterDisplay from "media-chrome/media-preview-chapter-display";
import PreviewThumbnail from "media-chrome/media-preview-thumbnail";
import PreviewTimeDisplay from "media-chrome/media-preview-time-display";
import TimeRange from "media-chrome/media-time-range";
import VolumeRange from "media-chrome/media-volume-range";
import react from "react";
import { FilmTime, filmTimeTag } from "./film-time";

// media-chrome/react brings every element there is, and half of its script is for those that are not here.

const attributeValue = (value: unknown): unknown => {
  if (typeof value === "boolean") return value ? "" : undefined;
  if (Array.isArray(value)) return value.join(" ");
  return typeof value === "string" || typeof value === "number" ? value : undefined;
};

type ElementClass<E extends HTMLElement> = Parameters<typeof createComponent<E>>[0]["elementClass"];

/** An element as a component; the server draws its inside, too, so that it is whole before any script runs. */
function component<E extends HTMLElement>(tagName: string, elementClass: ElementClass<E>) {
  const defaultProps = { suppressHydrationWarning: true };
  return createComponent<E>({ react, tagName, elementClass, toAttributeValue: attributeValue, defaultProps });
}

export const FilmTimeDisplay = component(filmTimeTag, FilmTime);
export const MediaCaptionsButton = component("media-captions-button", CaptionsButton);
export const MediaControlBar = component("media-control-bar", ControlBar);
export const MediaController = component("media-controller", Controller);
export const MediaFullscreenButton = component("media-fullscreen-button", FullscreenButton);
export const MediaLoadingIndicator = component("media-loading-indicator", LoadingIndicator);
export const MediaMuteButton = component("media-mute-button", MuteButton);
export const MediaPipButton = component("media-pip-button", PipButton);
export const MediaPlayButton = component("media-play-button", PlayButton);
export const MediaPlaybackRateButton = component("media-playback-rate-button", PlaybackRateButton);
export const MediaPreviewChapterDisplay = component("media-preview-chapter-display", PreviewChapterDisplay);
export const MediaPreviewThumbnail = component("media-preview-thumbnail", PreviewThumbnail);
export const MediaPreviewTimeDisplay = component("media-preview-time-display", PreviewTimeDisplay);
export const MediaTimeRange = component("media-time-range", TimeRange);
export const MediaVolumeRange = component("media-volume-range", VolumeRange);
