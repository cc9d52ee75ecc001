import { ChangeMap } from "#lib/film/pixels/change-map";
import { rgbaToI420Wasm } from "#lib/film/pixels/rgba-to-i420-wasm";
import type { PixelArea, Planes } from "#lib/media/film-encoder";

/** Whole pixels of a picture: left and width are multiples of 8, top and height even. May reach past the right edge. */
export interface PixelRect {
  left: number;
  top: number;
  width: number;
  height: number;
}

const pageBytes = 65_536;
const upTo8 = (n: number): number => Math.ceil(n / 8) * 8;
// The module's own constants lie at the start of its memory.
const sourceAt = pageBytes;
/** Pixels are converted in bands of rows that take so much: they are still near the processor then. */
const sourceBytes = 2 ** 18;

/**
 * A picture in the encoder's colours, kept between frames: only rectangles that may have changed are converted anew, and
 * what did change in them is known to the block of pixels.
 */
export class I420Picture {
  readonly width: number;
  readonly height: number;
  readonly planes: Planes;
  readonly #source: Uint8Array;
  readonly #convert: (rect: PixelRect) => void;
  readonly #changes: ChangeMap;

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
    const stride = upTo8(width);
    // At least two rows.
    const yAt = sourceAt + Math.max(sourceBytes, stride * 8);
    const luma = stride * height;
    const uAt = yAt + luma;
    const vAt = uAt + luma / 4;
    const changesAt = vAt + luma / 4;
    const end = changesAt + ChangeMap.bytes(width, height);
    const memory = new WebAssembly.Memory({ initial: Math.ceil(end / pageBytes) });
    const part = (from: number, to: number) => new Uint8Array(memory.buffer, from, to - from);
    const convert = instantiate(memory);
    this.#source = part(sourceAt, yAt);
    this.#changes = new ChangeMap(part(changesAt, end), width);
    this.#convert = ({ left, top, width, height }) =>
      convert(sourceAt, yAt, uAt, vAt, changesAt, stride, this.#changes.columns, left, top, width, height);
    this.planes = { y: part(yAt, uAt), u: part(uAt, vAt), v: part(vAt, changesAt), stride };
  }

  /** Takes over opaque RGBA pixels, packed, of a rectangle. */
  put(rgba: Uint8Array | Uint8ClampedArray, rect: PixelRect): void {
    const rowBytes = rect.width * 4;
    const rows = Math.floor(this.#source.length / rowBytes / 2) * 2;
    for (let row = 0; row < rect.height; row += rows) {
      const height = Math.min(rows, rect.height - row);
      this.#source.set(rgba.subarray(row * rowBytes, (row + height) * rowBytes));
      this.#convert({ ...rect, top: rect.top + row, height });
    }
  }

  /** Where the picture differs from what it was when this was last asked. */
  takeChanges(): PixelArea[] {
    return this.#changes.take();
  }
}

/** The picture of the last segment: its memory would otherwise stay until the collector finds it. */
let spare: I420Picture | undefined;

/** A picture of a size, whatever is still on it; give it back when it is no longer needed. */
export function lendPicture(width: number, height: number): I420Picture {
  const lent = spare?.width === width && spare.height === height ? spare : new I420Picture(width, height);
  spare = undefined;
  return lent;
}

export function takePictureBack(picture: I420Picture): void {
  spare = picture;
}

/** The least rectangle that `put` takes around an area of a picture (px, any fraction). */
export function pixelRectAround(
  area: { x: number; y: number; width: number; height: number },
  size: { width: number; height: number },
): PixelRect | undefined {
  const left = Math.max(0, Math.floor(area.x / 8) * 8);
  const top = Math.max(0, Math.floor(area.y / 2) * 2);
  const right = Math.min(upTo8(size.width), Math.ceil((area.x + area.width) / 8) * 8);
  const bottom = Math.min(size.height, Math.ceil((area.y + area.height) / 2) * 2);
  return right > left && bottom > top ? { left, top, width: right - left, height: bottom - top } : undefined;
}

function instantiate(memory: WebAssembly.Memory): (...values: number[]) => void {
  const module = new WebAssembly.Module(Buffer.from(rgbaToI420Wasm, "base64"));
  const { convert } = new WebAssembly.Instance(module, { env: { memory } }).exports;
  if (typeof convert !== "function") throw new Error("the pixel converter is broken");
  return (...values) => void convert(...values);
}
