"use client";
import { type ReactNode, Suspense, startTransition, useCallback, useState } from "react";
import { classes } from "../_ui/classes";
import { ChapterList } from "./chapter-list.client";
import { LatePlayer } from "./late-player.client";
import type { TheatreFilm } from "./theatre-film";
import { Transcript } from "./transcript.client";

interface FilmTheatreProps {
  film: TheatreFilm;
  /** Under the film: title, actions. */
  children: ReactNode;
  /** Under the chapters; beside a film in which nothing is said. */
  below?: ReactNode;
}

/**
 * The film with what goes along with it: chapters below, transcript beside it (below on a phone). Each wakes up by
 * itself, so that a phone is not busy with all of them at once.
 */
export function FilmTheatre({ film, children, below }: FilmTheatreProps) {
  const [media, setMedia] = useState<HTMLVideoElement | null>(null);
  const follow = useCallback((video: HTMLVideoElement | null) => startTransition(() => setMedia(video)), []);
  const { video, chapters, paragraphs } = film;
  const silent = paragraphs.length === 0;
  return (
    <div
      className={classes(
        "grid gap-x-12 gap-y-8",
        (!silent || below !== undefined) && "lg:grid-cols-[minmax(0,1fr)_22rem]",
      )}
    >
      <div className="grid min-w-0 content-start gap-6">
        <div className="-mx-4 bg-stage sm:mx-0 sm:rounded-md sm:p-3">
          <LatePlayer video={video} videoRef={follow} />
        </div>
        {children}
        {chapters.length > 1 && (
          <Suspense>
            <ChapterList chapters={chapters} media={media} />
          </Suspense>
        )}
        {!silent && below}
      </div>
      {silent && below && <div className="min-w-0">{below}</div>}
      <Suspense>
        <Transcript paragraphs={paragraphs} chapters={chapters} language={video.film.language} media={media} />
      </Suspense>
    </div>
  );
}
