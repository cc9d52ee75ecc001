"use client";
import { Fragment, type MouseEvent, useMemo } from "react";
import type { SpokenWord } from "#lib/contracts/narration-track";
import { seekTo, useReached } from "./use-film-time";

interface TranscriptWordsProps {
  words: readonly SpokenWord[];
  language: string;
  media: HTMLVideoElement | null;
  /** This is the paragraph being spoken: its words light up one by one. */
  on: boolean;
}

/** A paragraph's words. Clicking one seeks there; by keyboard the paragraph's own button does. */
export function TranscriptWords({ words, language, media, on }: TranscriptWordsProps) {
  const starts = useMemo(() => words.map((w) => w.start), [words]);
  const now = useReached(on ? media : null, starts);
  const seek = (event: MouseEvent) => {
    const start = event.target instanceof HTMLElement ? Number(event.target.dataset.start ?? Number.NaN) : Number.NaN;
    if (!Number.isNaN(start)) seekTo(media, start);
  };
  return (
    // biome-ignore lint/a11y: a finer way for the pointer; the button above the paragraph is the one for everybody
    <p lang={language} dir="auto" onClick={seek} className="max-w-[70ch] text-base leading-7">
      {words.map((word, i) => (
        <Fragment key={word.start}>
          <span
            data-start={word.start}
            className={on && i === now ? "rounded-sm bg-ink/12 box-decoration-clone" : undefined}
          >
            {word.text}
          </span>{" "}
        </Fragment>
      ))}
    </p>
  );
}
