"use client";
import { useEffect, useMemo, useRef } from "react";
import type { Chapter } from "#lib/contracts/video-view";
import { isoDuration, timecode } from "../_ui/format-time";
import { scrollBehavior } from "../_ui/scroll-behavior";
import type { ReadParagraph } from "./theatre-film";
import { TranscriptWords } from "./transcript-words.client";
import { seekTo, useReached } from "./use-film-time";

interface TranscriptProps {
  paragraphs: readonly ReadParagraph[];
  chapters: readonly Chapter[];
  language: string;
  media: HTMLVideoElement | null;
}

/** What is said, following the film: a paragraph's time goes there, and so does every word under the pointer. */
export function Transcript({ paragraphs, chapters, language, media }: TranscriptProps) {
  const starts = useMemo(() => paragraphs.map((p) => p.start), [paragraphs]);
  const now = useReached(media, starts);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const list = box.current;
    const paragraph = list?.querySelector("[aria-current]");
    if (!list || !(paragraph instanceof HTMLElement) || list.matches(":hover") || list.contains(document.activeElement))
      return;
    if (now >= 0) list.scrollTo({ top: paragraph.offsetTop - list.clientHeight / 4, behavior: scrollBehavior() });
  }, [now]);
  if (paragraphs.length === 0) return null;
  return (
    <section aria-labelledby="transcript" className="min-w-0">
      <h2 id="transcript" className="mb-2 font-medium text-sm">
        Transcript
      </h2>
      <div
        ref={box}
        className="relative border-line border-t lg:max-h-[72dvh] lg:overflow-y-auto lg:[scrollbar-width:thin]"
      >
        {paragraphs.map((paragraph, i) => {
          const chapter = chapters.find((c) => Math.abs(c.start - paragraph.start) < 1.5);
          return (
            <div
              key={paragraph.start}
              aria-current={i === now ? "true" : undefined}
              className="group grid gap-1 border-line border-b py-3 pr-2"
            >
              <button
                type="button"
                onClick={() => seekTo(media, paragraph.start)}
                className="-my-1.5 flex min-h-11 items-center gap-3 text-left text-soft text-sm hover:text-ink group-aria-[current]:text-ink"
              >
                <time dateTime={isoDuration(paragraph.start)} className="label-mono">
                  {timecode(paragraph.start)}
                </time>
                <span className="sr-only">Play from here</span>
                {chapter && <span className="font-medium">{chapter.title}</span>}
              </button>
              <TranscriptWords paragraph={paragraph} language={language} media={media} on={i === now} />
            </div>
          );
        })}
      </div>
    </section>
  );
}
