import type { Ink } from "#lib/film/ink/ink";
import { InkHash } from "#lib/film/ink/ink-hash";

/** A line goes on in a new piece when the old one reaches so far (px): of a long curve only what moved is drawn anew. */
const pieceReach = 64;

/** The path at hand, in pieces that follow each other; each begins where the one before ends. */
export class InkPath {
  #pieces: Ink[] = [];
  #open: Ink | undefined;
  #x = 0;
  #y = 0;
  #startX = 0;
  #startY = 0;
  readonly #hash = new InkHash();

  begin(): void {
    this.#pieces = [];
    this.#open = undefined;
  }

  /** All pieces so far. */
  get pieces(): readonly Ink[] {
    this.#end();
    return this.#pieces;
  }

  move(x: number, y: number): void {
    this.#end();
    [this.#startX, this.#startY] = [x, y];
    this.#start(x, y);
  }

  line(x: number, y: number): void {
    const open = this.#open;
    if (!open) {
      this.move(x, y);
      return;
    }
    if (open.right - open.left > pieceReach || open.bottom - open.top > pieceReach) {
      this.#end();
      this.#start(this.#x, this.#y);
    }
    this.#reach(x, y);
  }

  close(): void {
    if (!this.#open) return;
    this.line(this.#startX, this.#startY);
    this.#hash.number(-1);
  }

  /** A line of its own around these points, from the first one back to it. */
  shape(points: readonly (readonly [number, number])[], ...form: number[]): void {
    const [first] = points;
    if (!first) return;
    this.move(first[0], first[1]);
    for (const [x, y] of points) this.#reach(x, y);
    this.#reach(first[0], first[1]);
    for (const value of form) this.#hash.number(value);
  }

  /** A curve within these points that goes on from where the path is, and ends at `end`. */
  bend(points: readonly (readonly [number, number])[], end: readonly [number, number], ...form: number[]): void {
    for (const [x, y] of [...points, end]) {
      if (this.#open) this.#reach(x, y);
      else this.move(x, y);
    }
    for (const value of form) this.#hash.number(value);
  }

  #start(x: number, y: number): void {
    this.#hash.begin();
    this.#open = { key: 0, left: x, top: y, right: x, bottom: y };
    this.#reach(x, y);
  }

  #reach(x: number, y: number): void {
    const open = this.#open;
    if (!open) return;
    if (x < open.left) open.left = x;
    if (x > open.right) open.right = x;
    if (y < open.top) open.top = y;
    if (y > open.bottom) open.bottom = y;
    this.#hash.number(x).number(y);
    this.#x = x;
    this.#y = y;
  }

  #end(): void {
    if (!this.#open) return;
    this.#open.key = this.#hash.value;
    this.#pieces.push(this.#open);
    this.#open = undefined;
  }
}
