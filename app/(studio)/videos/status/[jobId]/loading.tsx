import { Skeleton } from "../../../../_ui/skeleton";

export default function LoadingJob() {
  return (
    <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_18rem]" role="status" aria-label="Loading">
      <div className="grid gap-5">
        <Skeleton className="h-10 w-2/3" />
        <Skeleton className="aspect-video" />
      </div>
      <Skeleton className="h-80" />
    </div>
  );
}
