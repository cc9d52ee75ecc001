import type { Metadata } from "next";
import { KindTabs } from "../kind-tabs";
import { oneOf } from "../one-of";
import type { MergePart } from "./merge-draft";
import { MergeForm } from "./merge-form.client";
import { readFilms } from "./order-merge";

export const metadata: Metadata = {
  title: "Merge clips",
  description: "Put clips and films one behind the other: order, trims, transitions and a sound over all of them.",
};

/** The form that makes one film of several; `videos`: ids of films that are put into it, `again`: the last order. */
export default async function MergePage({ searchParams }: PageProps<"/videos/create/merge">) {
  const asked = await searchParams;
  const ids = (oneOf(asked.videos) ?? "").split(",").filter((id) => id !== "");
  return (
    <div className="grid gap-8">
      <h1 className="font-serif text-xl tracking-tight sm:text-2xl">Merge clips</h1>
      <KindTabs kind="merge" />
      <MergeForm brought={await partsOf(ids)} again={oneOf(asked.again) !== undefined} />
    </div>
  );
}

async function partsOf(ids: readonly string[]): Promise<MergePart[]> {
  const films = new Map((await readFilms([...new Set(ids)])).map((film) => [film.videoId, film]));
  return ids.flatMap((id, i) => {
    const film = films.get(id);
    if (!film) return [];
    const { title, seconds, posterUrl } = film;
    return [{ key: `${i} ${id}`, source: { type: "video" as const, id }, title, seconds, posterUrl }];
  });
}
