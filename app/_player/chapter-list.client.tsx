"use client";
import { useMemo } from "react";
import type { Chapter } from "#lib/contracts/video-view";
import { isoDuration, timecode } from "../_ui/format-time";
import { seekTo, useReached } from "./use-film-time";

/** The film's chapters; the one that is on is marked. */
export function ChapterList({ chapters, media }: { chapters: readonly Chapter[]; media: HTMLVideoElement | null }) {
  const starts = useMemo(() => chapters.map((c) => c.start), [chapters]);
  const now = useReached(media, starts);
  return (
    <section aria-labelledby="chapters">
      <h2 id="chapters" className="mb-2 font-medium text-sm">
        Chapters
      </h2>
      <ol className="border-line border-t">
        {chapters.map(({ title, start }, i) => (
          <li key={start} className="border-line border-b">
            <button
              type="button"
              aria-current={i === now ? "true" : undefined}
              onClick={() => seekTo(media, start)}
              className="flex min-h-11 w-full items-center gap-4 py-2 text-left text-sm hover:bg-sunk aria-[current]:font-medium"
            >
              <time dateTime={isoDuration(start)} className="label-mono w-12 shrink-0 text-soft">
                {timecode(start)}
              </time>
              <span className="min-w-0 flex-1">{title}</span>
              {i === now && <span className="mr-2 h-4 w-0.5 bg-accent" aria-hidden />}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
