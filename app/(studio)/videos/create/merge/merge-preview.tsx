import { Film } from "lucide-react";
import type { EstimateView } from "#lib/contracts/money";
import { aboutTime, timecode, timeRange } from "../../../../_ui/format-time";
import { filmLength, type MergeDraft, type MergePart, partSeconds } from "./merge-draft";

interface MergePreviewProps {
  draft: MergeDraft;
  estimate: EstimateView | undefined;
}

/** The film as it will run: its parts one behind the other, each as wide as it is long, and how long all of it takes. */
export function MergePreview({ draft, estimate }: MergePreviewProps) {
  const { parts } = draft;
  const { seconds, sure } = filmLength(draft);
  const count = parts.length === 1 ? "one clip" : `${parts.length} clips`;
  return (
    <aside aria-label="Preview" className="grid gap-4 self-start lg:sticky lg:top-6">
      <div className="on-stage grid gap-3 rounded-md bg-stage p-2 sm:p-3">
        <FirstFrame part={parts[0]} />
        {parts.length > 1 && (
          <div className="flex gap-0.5 overflow-hidden rounded-sm" aria-hidden>
            {parts.map((part) => (
              <span
                key={part.key}
                className="h-12 min-w-1 bg-center bg-cover bg-stage-line"
                style={{
                  flexGrow: partSeconds(part) ?? 10,
                  flexBasis: 0,
                  backgroundImage: part.posterUrl && `url(${JSON.stringify(part.posterUrl)})`,
                }}
              />
            ))}
          </div>
        )}
      </div>
      <dl className="label-mono flex flex-wrap justify-between gap-x-6 gap-y-1 text-soft">
        <div>
          <dt className="sr-only">Parts</dt>
          <dd>{parts.length === 0 ? "no clips yet" : count}</dd>
        </div>
        <div>
          <dt className="sr-only">Length of the film</dt>
          <dd>{parts.length > 0 && (sure ? timecode(seconds) : `${timecode(seconds)} and more`)}</dd>
        </div>
      </dl>
      <p className="text-soft text-sm">
        {parts.length === 0
          ? "Clips and films of your library become one film, in the order in which they stand."
          : `A film of ${aboutTime(estimate?.film_seconds ?? seconds)} from ${count}${
              estimate ? `; merging takes ${timeRange(estimate.seconds)}` : ""
            }. It costs nothing.`}
      </p>
    </aside>
  );
}

function FirstFrame({ part }: { part: MergePart | undefined }) {
  return (
    <div className="grid aspect-video place-items-center overflow-hidden rounded-sm border border-stage-line text-stage-soft">
      {part?.posterUrl ? (
        // biome-ignore lint/performance/noImgElement: the address is signed and lapses; an optimiser would keep it
        <img src={part.posterUrl} alt="" className="size-full object-contain" />
      ) : (
        <Film className="size-8" aria-hidden />
      )}
    </div>
  );
}
