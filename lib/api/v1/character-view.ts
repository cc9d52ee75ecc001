import type { Opener } from "#lib/api/v1/video-view";
import type { Character } from "#lib/characters/read-character";
import { CharacterView } from "#lib/contracts/character-view";

export const characterPicturePath = (id: string, position: number): string =>
  `/api/v1/characters/${id}/images/${position}`;

/** A character as its owner sees it; the addresses of its pictures are opened by `open`. */
export function characterView(
  { id, name, description, drawnBy, createdAt, images }: Character,
  open: Opener,
  warnings: readonly string[] = [],
) {
  return CharacterView.parse({
    ...{ id, name, description, drawn_by: drawnBy ?? undefined, created_at: createdAt.toISOString() },
    images: images.map(({ position, contentType, width, height }) => ({
      ...{ url: open(characterPicturePath(id, position)), content_type: contentType, width, height },
    })),
    ...(warnings.length > 0 && { warnings: [...warnings] }),
  });
}
