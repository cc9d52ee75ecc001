"use client";
import { Fragment, type MouseEvent, useState } from "react";
import type { ReadParagraph } from "./theatre-film";
import { seekTo, useReached } from "./use-film-time";

interface TranscriptWordsProps {
  paragraph: ReadParagraph;
  language: string;
  media: HTMLVideoElement | null;
  /** This is the paragraph being spoken: its words light up one by one. */
  on: boolean;
}

/**
 * A paragraph's words. Clicking one seeks there; by keyboard the paragraph's own button does. Until it is spoken or
 * pointed at it is plain text: a long film has thousands of words.
 */
export function TranscriptWords({ paragraph, language, media, on }: TranscriptWordsProps) {
  const { words, starts } = paragraph;
  const [near, setNear] = useState(false);
  const now = useReached(on ? media : null, starts);
  const seek = ({ target }: MouseEvent) => {
    const start = target instanceof HTMLElement ? Number(target.dataset.start ?? Number.NaN) : Number.NaN;
    if (!Number.isNaN(start)) seekTo(media, start);
  };
  return (
    // biome-ignore lint/a11y: a finer way for the pointer; the button above the paragraph is the one for everybody
    <p
      lang={language}
      dir="auto"
      onPointerEnter={() => setNear(true)}
      onClick={seek}
      className="max-w-[70ch] text-base leading-7"
    >
      {on || near
        ? words.map((word, i) => (
            <Fragment key={starts[i]}>
              <span
                data-start={starts[i]}
                className={on && i === now ? "rounded-sm bg-ink/12 box-decoration-clone" : undefined}
              >
                {word}
              </span>{" "}
            </Fragment>
          ))
        : words.join(" ")}
    </p>
  );
}
