import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { Image } from "@napi-rs/canvas";
import { projectRoot } from "#lib/processes/project-root";
import type { Bitmap } from "#lib/render/kit";

const mostKept = 4;

/** Pictures of the installation, read when first asked for; the last few stay. */
export class PictureShelf {
  readonly #kept = new Map<string, Bitmap | undefined>();

  find(asset: string): Bitmap | undefined {
    const known = this.#kept.has(asset) ? this.#kept.get(asset) : read(asset);
    this.#kept.delete(asset);
    this.#kept.set(asset, known);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > mostKept && oldest !== undefined) this.#kept.delete(oldest);
    return known;
  }
}

/** `shipped/<name>` is `public/pictures/<name>.webp`. */
function read(asset: string): Bitmap | undefined {
  const name = /^shipped\/([a-z0-9-]+)$/.exec(asset)?.[1];
  const file = path.join(projectRoot(), "public", "pictures", `${name}.webp`);
  if (name === undefined || !existsSync(file)) return undefined;
  const image = new Image();
  image.src = readFileSync(file);
  return { source: image, width: image.width, height: image.height };
}
