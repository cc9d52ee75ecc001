import type { LibraryItem } from "#lib/contracts/video-view";
import { FilmCard } from "./film-card";

/** Posters in a grid, newest first. */
export function FilmGrid({ items }: { items: readonly LibraryItem[] }) {
  return (
    <ul className="grid grid-cols-1 gap-x-6 gap-y-8 min-[26rem]:grid-cols-2 lg:grid-cols-3 xl:grid-cols-4">
      {items.map((item) => (
        <FilmCard key={item.jobId} item={item} />
      ))}
    </ul>
  );
}
