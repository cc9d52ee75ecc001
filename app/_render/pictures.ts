import type { Bitmap } from "#lib/render/kit";

const loading = new Map<string, Promise<void>>();
const loaded = new Map<string, Bitmap>();

/** A picture of the installation that `loadPictures` brought. */
export const pictureOf = (asset: string): Bitmap | undefined => loaded.get(asset);

/** Makes pictures (`shipped/<name>`, from `picturesOf`) ready for drawing. One that cannot be had is drawn as none. */
export async function loadPictures(assets: readonly string[]): Promise<void> {
  await Promise.all(
    assets.map((asset) => {
      const known = loading.get(asset) ?? load(asset);
      loading.set(asset, known);
      return known;
    }),
  );
}

async function load(asset: string): Promise<void> {
  const image = new Image();
  image.src = `/pictures/${asset.replace("shipped/", "")}.webp`;
  try {
    await image.decode();
    loaded.set(asset, { source: image, width: image.naturalWidth, height: image.naturalHeight });
  } catch {
    loading.delete(asset);
  }
}
