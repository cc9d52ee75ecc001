import { SkeletonCards } from "./skeleton-cards";

export default function LoadingLibrary() {
  return (
    <div className="grid gap-8" role="status" aria-label="Loading">
      <h1 className="font-serif text-xl tracking-tight sm:text-2xl">Library</h1>
      <ul className="grid grid-cols-1 gap-x-6 gap-y-8 min-[26rem]:grid-cols-2 lg:grid-cols-3 xl:grid-cols-4">
        <SkeletonCards />
      </ul>
    </div>
  );
}
