"use client";
import { lazy, Suspense } from "react";
import { preload } from "react-dom";
import type { FilmPlayerProps } from "./film-player.client";
// Here, because the server draws the player at once and only its script comes late.
import "./film-player.css";

const FilmPlayer = lazy(async () => {
  if (typeof document !== "undefined") {
    // Its heart first, then the rest: all at once would hold up a phone for longer than a tap may wait.
    await import("media-chrome/media-controller");
    await new Promise((goOn) => setTimeout(goOn));
  }
  return { default: (await import("./film-player.client")).FilmPlayer };
});

/** The player, whose script comes after the page's: until then it is what the server drew of it. */
export function LatePlayer(props: FilmPlayerProps) {
  const { film, posterUrl } = props.video;
  preload(posterUrl, { as: "image", fetchPriority: "high" });
  return (
    <Suspense fallback={<div className="w-full" style={{ aspectRatio: `${film.width} / ${film.height}` }} />}>
      <FilmPlayer {...props} />
    </Suspense>
  );
}
