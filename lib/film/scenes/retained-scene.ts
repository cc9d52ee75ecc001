import type { Canvas, Path2D, SKRSContext2D } from "@napi-rs/canvas";
import { newCanvas } from "#lib/film/kit/node-kit";
import { type PixelRect, pixelRectAround } from "#lib/film/pixels/i420-picture";
import { joinRects, touches } from "#lib/film/scenes/join-rects";
import type { Size } from "#lib/render/box";
import type { PreparedScene } from "#lib/render/prepare-scene";

/** A scene that stays on its canvas between frames: only what changed is drawn anew. */
export class RetainedScene {
  readonly canvas: Canvas;
  readonly context: SKRSContext2D;
  readonly #ground: Canvas;
  readonly #size: Size;
  /** Each element's pixels, and its state as last drawn. */
  readonly #elements: { element: PreparedScene<Path2D>["elements"][number]; rect?: PixelRect; key?: string }[];
  #drawn = false;

  constructor(scene: PreparedScene<Path2D>, size: Size) {
    const { canvas, context } = newCanvas(size);
    const ground = newCanvas(size);
    scene.background(ground.context);
    this.canvas = canvas;
    this.context = context;
    this.#ground = ground.canvas;
    this.#size = size;
    this.#elements = scene.elements.map((element) => ({ element, rect: pixelRectAround(element.box, size) }));
  }

  /** Draws the moment; answers the rectangles whose pixels may have changed since the last one. */
  show(seconds: number): PixelRect[] {
    const changed: PixelRect[] = [];
    for (const known of this.#elements) {
      const key = known.element.stateKey(seconds);
      if (known.rect && key !== known.key) changed.push(known.rect);
      known.key = key;
    }
    const whole = { left: 0, top: 0, width: this.#size.width, height: this.#size.height };
    const rects = this.#drawn
      ? joinRects(changed)
      : [pixelRectAround({ x: 0, y: 0, ...this.#size }, this.#size) ?? whole];
    this.#drawn = true;
    for (const rect of rects) this.#redraw(rect, seconds);
    return rects;
  }

  #redraw(rect: PixelRect, seconds: number): void {
    const { context } = this;
    const { left, top, width, height } = rect;
    context.save();
    context.beginPath();
    context.rect(left, top, width, height);
    context.clip();
    context.drawImage(this.#ground, 0, 0);
    for (const known of this.#elements) {
      if (known.rect && touches(known.rect, rect)) known.element.draw(context, seconds);
    }
    context.restore();
  }
}
