import type { Scene } from "#lib/contracts/storyboard";

const longestTitle = 160;

/** The title of a page of a scene that goes on. */
export function pagedTitle(title: string, page: number, pages: number): string {
  const suffix = ` · ${page}/${pages}`;
  return title.slice(0, longestTitle - suffix.length) + suffix;
}

/** Names the scenes that together show one scene: `id`, `id~2`, …, each titled with its number. */
export function numberPages(scene: Pick<Scene, "id" | "title">, pages: readonly Scene[]): Scene[] {
  return pages.map((page, i) => ({
    ...page,
    id: i === 0 ? scene.id : `${scene.id}~${i + 1}`,
    ...(scene.title !== undefined && pages.length > 1 ? { title: pagedTitle(scene.title, i + 1, pages.length) } : {}),
  }));
}
