import type Hls from "hls.js/light";
import { whenWanted } from "./when-wanted";

export interface StreamAddresses {
  /** Playlist of playlists; absent for films that were made before there were any. */
  hlsUrl?: string;
  /** The whole film in one file. */
  streamUrl: string;
}

/** How a film is being played. Sizes are names such as `720p`, the largest first. */
export interface FilmStream {
  kind: "hls" | "native" | "mp4";
  sizes: readonly string[];
  /** Keeps to a size, or, without one, to what the connection carries. */
  choose(size: string | undefined): void;
}

/** Seconds that are fetched before anybody asks to play, and while it plays. */
const aheadOfPlay = 4;
const whilePlaying = 30;

/** Bits a second that a connection is taken to carry until it has been measured. */
const firstGuess = 4_000_000;

/**
 * A part that does not come is asked for again a few times within some seconds: then the whole file plays on, which nobody
 * should have to wait half a minute for.
 */
const retries = { maxNumRetry: 3, retryDelayMs: 500, maxRetryDelayMs: 2000 };

const playlists = "application/vnd.apple.mpegurl";

/** Safari and its relatives know what is best for their batteries; others may say they can and cannot change sizes. */
const playsPlaylists = (media: HTMLVideoElement): boolean =>
  media.canPlayType(playlists) !== "" && ("ManagedMediaSource" in window || !("MediaSource" in window));

/**
 * Plays a film in the best way there is: adaptive where the browser or hls.js can, and on any trouble with that the
 * whole file, from where it stood. hls.js is fetched when somebody means to watch. `onStream` hears of each way that is
 * taken. Answers how to let go.
 */
export function playStream(
  media: HTMLVideoElement,
  { hlsUrl, streamUrl }: StreamAddresses,
  onStream: (stream: FilmStream) => void,
): () => void {
  let gone = false;
  let hls: Hls | undefined;
  let callOff: (() => void) | undefined;
  const wholeFile = () => {
    if (gone) return;
    onStream({ kind: "mp4", sizes: [], choose: () => undefined });
    const stop = hls;
    hls = undefined;
    changeOver(media, () => {
      stop?.destroy();
      if (media.getAttribute("src") !== streamUrl) media.src = streamUrl;
    });
  };
  const native = (address: string) => {
    media.addEventListener("error", wholeFile, { once: true });
    changeOver(media, () => {
      media.src = address;
    });
    onStream({ kind: "native", sizes: [], choose: () => undefined });
  };
  const adaptive = async (address: string) => {
    const { default: Player } = await import("hls.js/light");
    if (gone) return;
    if (!Player.isSupported()) return wholeFile();
    const player = new Player({
      // In fragments already: there is nothing for a worker to do.
      enableWorker: false,
      // Drawn films take few bits: begin sharp. A machine that cannot keep up gets the next smaller size.
      abrEwmaDefaultEstimate: firstGuess,
      capLevelOnFPSDrop: true,
      maxBufferLength: media.paused ? aheadOfPlay : whilePlaying,
      // By time alone: drawn films are so small that the whole of one would be fetched at once.
      maxBufferSize: 0,
      backBufferLength: 60,
      fragLoadPolicy: {
        default: {
          ...{ maxTimeToFirstByteMs: 10_000, maxLoadTimeMs: 120_000 },
          ...{ timeoutRetry: { ...retries, retryDelayMs: 0 }, errorRetry: retries },
        },
      },
    });
    hls = player;
    player.on(Player.Events.ERROR, (_event, { fatal }) => fatal && wholeFile());
    player.on(Player.Events.MANIFEST_PARSED, () => onStream(streamOf(player)));
    media.addEventListener("play", () => {
      player.config.maxBufferLength = whilePlaying;
    });
    changeOver(media, () => {
      player.loadSource(address);
      player.attachMedia(media);
    });
  };
  if (!hlsUrl) wholeFile();
  else if (playsPlaylists(media)) native(hlsUrl);
  else callOff = whenWanted(media, () => void adaptive(hlsUrl).catch(wholeFile));
  return () => {
    gone = true;
    callOff?.();
    media.removeEventListener("error", wholeFile);
    hls?.destroy();
  };
}

function streamOf(player: Hls): FilmStream {
  const names = player.levels.map(({ width, height }) => `${Math.min(width, height)}p`);
  return {
    kind: "hls",
    sizes: names.toReversed(),
    choose: (size) => {
      player.nextLevel = size === undefined ? -1 : names.indexOf(size);
    },
  };
}

/** Gives the film another source and goes on from where it stood, if it had begun. */
function changeOver(media: HTMLVideoElement, change: () => void): void {
  const { currentTime, paused } = media;
  media.preload = "metadata";
  change();
  if (currentTime > 0) {
    media.addEventListener(
      "loadedmetadata",
      () => {
        media.currentTime = currentTime;
      },
      { once: true },
    );
  }
  if (!paused) void media.play().catch(() => undefined);
}
