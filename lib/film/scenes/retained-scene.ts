import type { Canvas, Path2D } from "@napi-rs/canvas";
import { newCanvas } from "#lib/film/kit/new-canvas";
import { type PixelRect, pixelRectAround } from "#lib/film/pixels/i420-picture";
import { type Easel, Easels } from "#lib/film/scenes/easel";
import { joinRects, touches } from "#lib/film/scenes/join-rects";
import type { Size } from "#lib/render/box";
import type { PreparedScene } from "#lib/render/prepare-scene";

/** Takes over the pixels of a rectangle of the frame; only they are good, and only until the call returns. */
export type TakePixels = (rect: PixelRect, easel: Easel) => void;

/**
 * Pixels drawn around a rectangle: where a canvas ends, the smoothing of lines changes, and that must not become part of
 * the picture.
 */
const room = 16;

/** A scene of which only what changed since the last moment is drawn anew. */
export class RetainedScene implements Disposable {
  readonly #easels = new Easels();
  readonly #ground: Canvas;
  readonly #whole: PixelRect[];
  /** Each element's pixels, and its state as last drawn. */
  readonly #elements: { element: PreparedScene<Path2D>["elements"][number]; rect?: PixelRect; key?: string }[];
  #begun = false;

  constructor(scene: PreparedScene<Path2D>, size: Size) {
    const ground = newCanvas(size);
    scene.background(ground.context);
    this.#ground = ground.canvas;
    this.#whole = [pixelRectAround({ x: 0, y: 0, ...size }, size)].filter((rect) => rect !== undefined);
    this.#elements = scene.elements.map((element) => ({ element, rect: pixelRectAround(element.box, size) }));
  }

  /** Draws what differs from the last moment shown, rectangle by rectangle; false when nothing does. */
  show(seconds: number, take: TakePixels): boolean {
    const changed: PixelRect[] = [];
    for (const known of this.#elements) {
      const key = known.element.stateKey(seconds);
      if (known.rect && key !== known.key) changed.push(known.rect);
      known.key = key;
    }
    const rects = this.#begun ? joinRects(changed) : this.#whole;
    this.#begun = true;
    for (const rect of rects) take(rect, this.#redraw(rect, seconds));
    return rects.length > 0;
  }

  [Symbol.dispose](): void {
    this.#easels[Symbol.dispose]();
    this.#ground.width = 1;
  }

  #redraw({ left, top, width, height }: PixelRect, seconds: number): Easel {
    const roomy = { left: left - room, top: top - room, width: width + 2 * room, height: height + 2 * room };
    const easel = this.#easels.over(roomy);
    const { context } = easel;
    context.save();
    context.translate(-roomy.left, -roomy.top);
    context.drawImage(this.#ground, 0, 0);
    for (const known of this.#elements) {
      if (known.rect && touches(known.rect, roomy)) known.element.draw(context, seconds);
    }
    context.restore();
    return easel;
  }
}
