import type { SceneProgram } from "#lib/contracts/scene-program";
import type { Bitmap } from "#lib/render/kit";
import { picturesOf, reelsOf } from "#lib/render/pictures-of";

const loading = new Map<string, Promise<void>>();
const loaded = new Map<string, Bitmap>();

/** Decoded pictures of a clip that a browser holds at most; between two, the earlier one stays. */
const mostFrames = 60;
/** Every so many frames of a clip are decoded, by its asset. */
const steps = new Map<string, number>();

/** A picture that `loadPictures` brought; of a clip, the nearest one before. */
export function pictureOf(asset: string): Bitmap | undefined {
  const [, reel, frame] = /^(lent\/[^/]+)\/(\d+)$/.exec(asset) ?? [];
  const step = reel === undefined ? undefined : steps.get(reel);
  if (step === undefined) return loaded.get(asset);
  return loaded.get(`${reel}/${step * Math.floor(Number(frame) / step)}`);
}

/**
 * Makes the ready pictures of scenes (`shipped/<name>`, and `lent/<sha256>` with its address in `urls`) ready for
 * drawing. One that cannot be had is drawn as none.
 */
export async function loadPictures(
  programs: readonly SceneProgram[],
  urls: Readonly<Record<string, string>>,
): Promise<void> {
  const reels = new Map(programs.flatMap(({ scene }) => reelsOf(scene)));
  const assets = new Set(programs.flatMap(({ scene }) => picturesOf(scene)));
  await Promise.all(
    [...assets].map((asset) => {
      const reel = reels.get(asset);
      const url = urls[asset] ?? `/pictures/${asset.replace("shipped/", "")}.webp`;
      const known = loading.get(asset) ?? (reel ? loadReel(asset, reel.frames, url) : load(asset, url));
      loading.set(asset, known);
      return known;
    }),
  );
}

async function load(asset: string, url: string): Promise<void> {
  const image = new Image();
  image.src = url;
  try {
    await image.decode();
    loaded.set(asset, { source: image, width: image.naturalWidth, height: image.naturalHeight });
  } catch {
    loading.delete(asset);
  }
}

async function loadReel(asset: string, frames: number, url: string): Promise<void> {
  try {
    const [{ reelEntry }, answer] = await Promise.all([import("#lib/render/reel-file"), fetch(url)]);
    if (!answer.ok) throw new Error(`${answer.status}`);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const step = Math.max(1, Math.ceil(frames / mostFrames));
    for (let frame = 0; frame < frames; frame += step) {
      const { at, length } = reelEntry((from, size) => bytes.subarray(from, from + size), frame);
      const jpeg = new Blob([bytes.slice(at, at + length)], { type: "image/jpeg" });
      const bitmap = await createImageBitmap(jpeg);
      loaded.set(`${asset}/${frame}`, { source: bitmap, width: bitmap.width, height: bitmap.height });
    }
    steps.set(asset, step);
  } catch {
    loading.delete(asset);
  }
}
