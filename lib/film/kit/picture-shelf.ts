import { closeSync, existsSync, openSync, readFileSync, readSync } from "node:fs";
import path from "node:path";
import { Image } from "@napi-rs/canvas";
import { projectRoot } from "#lib/processes/project-root";
import type { Bitmap } from "#lib/render/kit";
import { reelEntry } from "#lib/render/reel-file";

const mostKept = 4;

/** Pictures of the installation and those that were lent, read when first asked for; the last few stay. */
export class PictureShelf {
  readonly #kept = new Map<string, Bitmap | undefined>();
  #lent: Readonly<Record<string, string>> = {};

  /** Nobody sees a picture that was lent for another drawing. */
  lend(files: Readonly<Record<string, string>>): void {
    this.#lent = files;
    for (const asset of this.#kept.keys()) if (asset.startsWith("lent/")) this.#kept.delete(asset);
  }

  find(asset: string): Bitmap | undefined {
    const known = this.#kept.has(asset) ? this.#kept.get(asset) : this.#read(asset);
    this.#kept.delete(asset);
    this.#kept.set(asset, known);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > mostKept && oldest !== undefined) this.#kept.delete(oldest);
    return known;
  }

  /** `lent/<sha256>/<frame>` is a single picture of a reel. */
  #read(asset: string): Bitmap | undefined {
    const [, lent, frame] = /^(lent\/[^/]+)\/(\d+)$/.exec(asset) ?? [];
    const reel = lent === undefined ? undefined : this.#lent[lent];
    if (reel !== undefined) return bitmapOf(readFrame(reel, Number(frame)));
    const file = this.#lent[asset] ?? shipped(asset);
    return file === undefined || !existsSync(file) ? undefined : bitmapOf(readFileSync(file));
  }
}

/** `shipped/<name>` is `public/pictures/<name>.webp`. */
function shipped(asset: string): string | undefined {
  const name = /^shipped\/([a-z0-9-]+)$/.exec(asset)?.[1];
  return name === undefined ? undefined : path.join(projectRoot(), "public", "pictures", `${name}.webp`);
}

/** Throws for what is no picture: it was promised to be one. */
function bitmapOf(bytes: Uint8Array): Bitmap {
  const image = new Image();
  image.src = Buffer.from(bytes);
  if (image.width === 0 || image.height === 0) throw new Error("A picture that was lent cannot be read.");
  return { source: image, width: image.width, height: image.height };
}

/** The bytes of one picture of a reel, without the others. */
function readFrame(reel: string, frame: number): Uint8Array {
  const file = openSync(reel, "r");
  try {
    const part = (at: number, length: number): Uint8Array => {
      const bytes = new Uint8Array(length);
      readSync(file, bytes, 0, length, at);
      return bytes;
    };
    const { at, length } = reelEntry(part, frame);
    return part(at, length);
  } finally {
    closeSync(file);
  }
}
