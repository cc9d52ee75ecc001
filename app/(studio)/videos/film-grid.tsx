import type { ReactNode } from "react";
import type { LibraryItem } from "#lib/contracts/video-view";
import { FilmCard } from "./film-card";

interface FilmGridProps {
  items: readonly LibraryItem[];
  /** What can be done with a film, at the foot of its card. */
  actions?: (item: LibraryItem) => ReactNode;
  /** Further places behind the films. */
  children?: ReactNode;
}

/** Posters in a grid, newest first. */
export function FilmGrid({ items, actions, children }: FilmGridProps) {
  return (
    <ul className="grid grid-cols-1 gap-x-6 gap-y-8 min-[26rem]:grid-cols-2 lg:grid-cols-3 xl:grid-cols-4">
      {items.map((item) => (
        <FilmCard key={item.jobId} item={item}>
          {actions?.(item)}
        </FilmCard>
      ))}
      {children}
    </ul>
  );
}
