import { Skeleton } from "../../../_ui/skeleton";

export default function LoadingForm() {
  return (
    <div
      className="grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_minmax(0,30rem)]"
      role="status"
      aria-label="Loading"
    >
      <div className="grid gap-8">
        <h1 className="font-serif text-xl tracking-tight sm:text-2xl">Make a film</h1>
        <Skeleton className="h-20" />
        <Skeleton className="h-48" />
      </div>
      <Skeleton className="aspect-video" />
    </div>
  );
}
