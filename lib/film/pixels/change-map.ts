import type { PixelArea } from "#lib/media/film-encoder";

/** Side of a block of pixels: what the encoder decides about at once. */
const side = 16;
const blocks = (pixels: number): number => Math.ceil(pixels / side);

/** Which blocks of a picture have changed: a byte for each, row after row; 1 when something in it has. */
export class ChangeMap {
  readonly columns: number;
  readonly #bytes: Uint8Array;

  /** Size of the map of a picture. */
  static bytes(width: number, height: number): number {
    return blocks(width) * blocks(height);
  }

  constructor(bytes: Uint8Array, width: number) {
    this.#bytes = bytes;
    this.columns = blocks(width);
  }

  /** Rectangles of pixels around the changed blocks, as few as rows of them allow; the map is clean again. */
  take(): PixelArea[] {
    const bytes = this.#bytes;
    const areas: PixelArea[] = [];
    /** Those that may go on in the row at hand, by where they begin. */
    let open = new Map<number, PixelArea>();
    for (let from = bytes.indexOf(1); from >= 0; ) {
      const row = Math.floor(from / this.columns);
      const rowEnd = (row + 1) * this.columns;
      const next = new Map<number, PixelArea>();
      for (; from >= 0 && from < rowEnd; ) {
        let to = from + 1;
        while (to < rowEnd && bytes[to] === 1) to += 1;
        const [left, top, width] = [(from - row * this.columns) * side, row * side, (to - from) * side];
        const above = open.get(left);
        const goesOn = above?.width === width && above.top + above.height === top;
        const area = goesOn ? above : { left, top, width, height: 0 };
        area.height += side;
        if (!goesOn) areas.push(area);
        next.set(left, area);
        from = bytes.indexOf(1, to);
      }
      open = next;
    }
    bytes.fill(0);
    return areas;
  }
}
