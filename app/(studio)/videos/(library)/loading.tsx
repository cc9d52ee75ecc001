import { Skeleton } from "../../../_ui/skeleton";

export default function LoadingLibrary() {
  return (
    <div className="grid gap-8" role="status" aria-label="Loading">
      <h1 className="font-serif text-xl tracking-tight sm:text-2xl">Library</h1>
      <div className="grid grid-cols-1 gap-6 min-[26rem]:grid-cols-2 lg:grid-cols-3 xl:grid-cols-4">
        {["a", "b", "c", "d"].map((key) => (
          <Skeleton key={key} className="aspect-video" />
        ))}
      </div>
    </div>
  );
}
