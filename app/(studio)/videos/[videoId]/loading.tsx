import { Skeleton } from "../../../_ui/skeleton";

export default function LoadingFilm() {
  return (
    <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_22rem]" role="status" aria-label="Loading">
      <div className="grid gap-6">
        <Skeleton className="aspect-video" />
        <Skeleton className="h-10 w-2/3" />
      </div>
      <Skeleton className="h-96" />
    </div>
  );
}
