import { CircleAlert, CircleSlash, LoaderCircle, Trash2 } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import type { LibraryItem } from "#lib/contracts/video-view";
import { isoDuration, timecode } from "../../_ui/format-time";

/** What is said of a film that is not there yet, or will not be. */
const states: Record<string, { words: string; Icon: typeof CircleAlert; colour: string }> = {
  queued: { words: "Waiting", Icon: LoaderCircle, colour: "text-stage-soft" },
  processing: { words: "Being made", Icon: LoaderCircle, colour: "text-stage-ink" },
  waiting: { words: "Waits for you", Icon: CircleAlert, colour: "text-stage-ink" },
  failed: { words: "Failed", Icon: CircleAlert, colour: "text-[#f48d80]" },
  cancelled: { words: "Cancelled", Icon: CircleSlash, colour: "text-stage-soft" },
  deleted: { words: "Deleted", Icon: Trash2, colour: "text-stage-soft" },
};

/** A film, or a job on its way to one: its poster, length, state and day. `children` is what can be done with it. */
export function FilmCard({ item, children }: { item: LibraryItem; children?: ReactNode }) {
  const { title, status, percentage, createdAt, durationSeconds, posterUrl, deleted, mergedFrom } = item;
  return (
    <li className="group relative grid content-start gap-2">
      <div className="on-stage relative grid aspect-video place-items-center overflow-hidden rounded-md border border-line bg-stage">
        {posterUrl ? (
          // biome-ignore lint/performance/noImgElement: the address is signed and lapses; an optimiser would keep it
          <img src={posterUrl} alt="" loading="lazy" className="size-full object-contain" />
        ) : (
          <CardState status={deleted ? "deleted" : status} percentage={percentage} />
        )}
        {durationSeconds !== undefined && (
          <time
            dateTime={isoDuration(durationSeconds)}
            className="label-mono absolute right-2 bottom-2 rounded-sm bg-stage/90 px-1.5 py-0.5 text-stage-ink"
          >
            {timecode(durationSeconds)}
          </time>
        )}
      </div>
      <div className="flex items-start justify-between gap-2">
        <div className="grid min-w-0 gap-1">
          <h3 className="font-serif text-base leading-snug">
            <CardTitle item={item} title={title} />
          </h3>
          <p className="text-soft text-sm">
            <time dateTime={createdAt}>
              {new Date(createdAt).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" })}
            </time>
            {mergedFrom !== undefined && ` · from ${mergedFrom} ${mergedFrom === 1 ? "clip" : "clips"}`}
          </p>
        </div>
        {children && <div className="relative shrink-0">{children}</div>}
      </div>
    </li>
  );
}

function CardTitle({ item: { jobId, videoId, status, deleted }, title }: { item: LibraryItem; title: string }) {
  // Until it is restored there is nothing to open.
  if (deleted) return title;
  const href =
    status === "completed" && videoId ? (`/videos/${videoId}` as const) : (`/videos/status/${jobId}` as const);
  return (
    <Link
      href={href}
      data-film={jobId}
      className="underline-offset-4 after:absolute after:inset-0 after:rounded-md group-hover:underline"
    >
      {title}
    </Link>
  );
}

function CardState({ status, percentage }: { status: string; percentage: number }) {
  const state = states[status];
  if (!state) return null;
  const { words, Icon, colour } = state;
  return (
    <>
      <p className={`flex items-center gap-2 text-sm ${colour}`}>
        <Icon className="size-4" aria-hidden />
        {words}
        {status === "processing" && <span className="font-mono">{Math.floor(percentage)} %</span>}
      </p>
      {status === "processing" && (
        <span aria-hidden className="absolute bottom-0 left-0 h-0.5 bg-playhead" style={{ width: `${percentage}%` }} />
      )}
    </>
  );
}
