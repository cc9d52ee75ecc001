import type { Canvas, SKRSContext2D } from "@napi-rs/canvas";
import type { FilmedTransition } from "#lib/contracts/transitions";
import { newCanvas } from "#lib/film/kit/new-canvas";
import { pixelRectAround } from "#lib/film/pixels/i420-picture";
import type { TakePixels } from "#lib/film/scenes/retained-scene";
import type { Size } from "#lib/render/box";

/** One picture turning into another; both may move meanwhile. */
export class Transition {
  readonly #easel: { canvas: Canvas; context: SKRSContext2D };
  readonly #from: Canvas;
  readonly #to: Canvas;
  readonly #ground: string;
  readonly #size: Size;

  /** `ground`: the colour a fade passes through. */
  constructor(from: Canvas, to: Canvas, ground: string, size: Size) {
    this.#easel = newCanvas(size);
    this.#from = from;
    this.#to = to;
    this.#ground = ground;
    this.#size = size;
  }

  /** Hands over the blended picture. `progress`: 0 only the first, 1 only the second. */
  show(kind: FilmedTransition, progress: number, take: TakePixels): boolean {
    if (kind !== "fade") this.#blend(this.#from, this.#to, eased(progress));
    else if (progress < 0.5) this.#blend(this.#from, undefined, eased(progress * 2));
    else this.#blend(this.#to, undefined, eased(2 - progress * 2));
    const whole = pixelRectAround({ x: 0, y: 0, ...this.#size }, this.#size);
    if (whole) take(whole, this.#easel);
    return true;
  }

  #blend(below: Canvas, above: Canvas | undefined, share: number): void {
    const { context } = this.#easel;
    context.globalAlpha = 1;
    context.drawImage(below, 0, 0);
    context.globalAlpha = share;
    if (above) {
      context.drawImage(above, 0, 0);
    } else {
      context.fillStyle = this.#ground;
      context.fillRect(0, 0, this.#size.width, this.#size.height);
    }
    context.globalAlpha = 1;
  }
}

const eased = (x: number): number => x * x * (3 - 2 * x);
