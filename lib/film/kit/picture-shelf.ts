import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { Image } from "@napi-rs/canvas";
import { projectRoot } from "#lib/processes/project-root";
import type { Bitmap } from "#lib/render/kit";

const mostKept = 4;

/** Pictures of the installation, read when first asked for; the last few stay. */
export class PictureShelf {
  readonly #kept = new Map<string, Bitmap | undefined>();
  #lent: Readonly<Record<string, string>> = {};

  /** Nobody sees a picture that was lent for another drawing. */
  lend(files: Readonly<Record<string, string>>): void {
    this.#lent = files;
    for (const asset of this.#kept.keys()) if (asset.startsWith("lent/")) this.#kept.delete(asset);
  }

  find(asset: string): Bitmap | undefined {
    const known = this.#kept.has(asset) ? this.#kept.get(asset) : read(this.#lent[asset] ?? shipped(asset));
    this.#kept.delete(asset);
    this.#kept.set(asset, known);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > mostKept && oldest !== undefined) this.#kept.delete(oldest);
    return known;
  }
}

/** `shipped/<name>` is `public/pictures/<name>.webp`. */
function shipped(asset: string): string | undefined {
  const name = /^shipped\/([a-z0-9-]+)$/.exec(asset)?.[1];
  return name === undefined ? undefined : path.join(projectRoot(), "public", "pictures", `${name}.webp`);
}

function read(file: string | undefined): Bitmap | undefined {
  if (file === undefined || !existsSync(file)) return undefined;
  const image = new Image();
  image.src = readFileSync(file);
  return { source: image, width: image.width, height: image.height };
}
