import type { LookName } from "#lib/contracts/looks";
import "./film-fonts.css";

/** Makes the faces of a look ready for drawing; only their Latin letters come at once. */
export async function loadLook(name: LookName): Promise<void> {
  const { lookOf } = await import("#lib/render/look-of");
  const fonts = Object.values(lookOf(name).faces).map(
    (face) => `${face.italic ? "italic " : ""}${face.weight} 20px "${face.family}"`,
  );
  await Promise.all([...new Set(fonts)].map((font) => document.fonts.load(font)));
}
