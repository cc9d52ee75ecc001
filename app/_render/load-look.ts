import type { LookName } from "#lib/contracts/looks";
import "./film-fonts.css";

/** Makes the faces of a look ready for drawing, all or those of some roles; only their Latin letters come at once. */
export async function loadLook(name: LookName, roles?: readonly string[]): Promise<void> {
  const { lookOf } = await import("#lib/render/look-of");
  const fonts = Object.entries(lookOf(name).faces)
    .filter(([role]) => roles?.includes(role) ?? true)
    .map(([, face]) => `${face.italic ? "italic " : ""}${face.weight} 20px "${face.family}"`);
  await Promise.all([...new Set(fonts)].map((font) => document.fonts.load(font)));
}
