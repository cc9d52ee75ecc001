"use client";
import { lazy, Suspense, useEffect, useRef } from "react";
import { preload } from "react-dom";
import type { FilmPlayerProps } from "./film-player.client";
import { whenAttended } from "./when-attended";

const FilmPlayer = lazy(async () => {
  if (typeof document !== "undefined") {
    await whenAttended();
    // Its heart first, then the rest: all at once would hold up a phone for longer than a tap may wait.
    await import("media-chrome/media-controller");
    await new Promise((goOn) => setTimeout(goOn));
  }
  return { default: (await import("./film-player.client")).FilmPlayer };
});

/** What is pressed to play a film, while nothing of the player is awake. */
const asleep = "video, media-controller:not(:defined)";

/**
 * The player, whose script comes once somebody is there: until then it is what the server drew of it. Whoever presses play
 * before it has come sees the film begin at once.
 */
export function LatePlayer(props: FilmPlayerProps) {
  const { videoRef, video } = props;
  const { film, posterUrl } = video;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Chapters and transcript lead into it from now on, too.
    const drawn = box.current?.querySelector("video");
    if (drawn) videoRef?.(drawn);
    const off = new AbortController();
    const play = ({ target }: MouseEvent) => {
      const media = box.current?.querySelector("video");
      if (!media || !(target instanceof Element)) return;
      const onFilm = target.matches(asleep) && media.closest("media-controller:not(:defined)");
      if (onFilm || target.closest(".film-player-stand-in button")) void media.play().catch(() => undefined);
    };
    box.current?.addEventListener("click", play, { signal: off.signal });
    return () => off.abort();
  }, [videoRef]);
  preload(posterUrl, { as: "image", fetchPriority: "high" });
  const shape = { aspectRatio: `${film.width} / ${film.height}` };
  return (
    <div ref={box} className="late-player">
      <Suspense
        fallback={
          // biome-ignore lint/performance/noImgElement: the address is signed and lapses; an optimiser would keep it
          <img src={posterUrl} alt="" className="max-h-[78dvh] w-full object-contain" style={shape} />
        }
      >
        <FilmPlayer {...props} />
      </Suspense>
      <noscript>
        {/* biome-ignore lint/a11y/useMediaCaption: captions are given whenever they were made */}
        <video src={video.streamUrl} poster={posterUrl} preload="none" controls className="w-full" style={shape}>
          {video.captionsUrl && <track kind="captions" src={video.captionsUrl} srcLang={film.language} default />}
        </video>
      </noscript>
    </div>
  );
}
