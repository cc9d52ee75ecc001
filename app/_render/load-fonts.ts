import type { FontFile } from "#lib/contracts/scene-preview";

const loading = new Map<string, Promise<void>>();

/** Makes the fonts of a film ready for drawing: the very files that the film itself is drawn with. Each comes once. */
export async function loadFonts(fonts: readonly FontFile[]): Promise<void> {
  await Promise.all(
    fonts.map((font) => {
      const known = loading.get(font.name) ?? load(font);
      loading.set(font.name, known);
      return known;
    }),
  );
}

async function load({ family, name, url, style, weight, unicodeRange }: FontFile): Promise<void> {
  const face = new FontFace(family, `url(${JSON.stringify(url)})`, { style, weight, unicodeRange });
  document.fonts.add(face);
  try {
    await face.load();
  } catch (cause) {
    loading.delete(name);
    document.fonts.delete(face);
    throw cause;
  }
}
