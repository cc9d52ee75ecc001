import { Skeleton } from "../../../_ui/skeleton";

/** Places of films that are on their way, in a grid of films. */
export const SkeletonCards = () =>
  ["a", "b", "c", "d"].map((key) => (
    <li key={key} aria-hidden className="grid content-start gap-3">
      <Skeleton className="aspect-video" />
      <Skeleton className="h-5 w-3/4" />
      <Skeleton className="h-4 w-1/3" />
    </li>
  ));
