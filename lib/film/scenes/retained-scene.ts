import type { Canvas, Path2D } from "@napi-rs/canvas";
import { type Ink, inkApart, inkAround } from "#lib/film/ink/ink";
import { InkTape } from "#lib/film/ink/ink-tape";
import { newCanvas } from "#lib/film/kit/new-canvas";
import { type PixelRect, pixelRectAround } from "#lib/film/pixels/i420-picture";
import { type Easel, Easels } from "#lib/film/scenes/easel";
import { nearRects, touches } from "#lib/film/scenes/near-rects";
import type { Box, Size } from "#lib/render/box";
import type { Kit } from "#lib/render/kit";
import type { PreparedScene } from "#lib/render/prepare-scene";

/** Takes over the pixels of a rectangle of the frame; only they are good, and only until the call returns. */
export type TakePixels = (rect: PixelRect, easel: Easel) => void;

/**
 * Pixels drawn around a rectangle: where a canvas ends, the smoothing of lines changes, and that must not become part of
 * the picture.
 */
const room = 16;

/** An element, what of it was last drawn, and the pixels around that. */
interface Known {
  element: PreparedScene<Path2D>["elements"][number];
  inks: readonly Ink[];
  rect?: PixelRect;
  key?: string;
}

/** A scene of which only what changed since the last moment is drawn anew. */
export class RetainedScene implements Disposable {
  readonly #easels = new Easels();
  readonly #ground: Canvas;
  readonly #whole: PixelRect[];
  readonly #elements: Known[];
  readonly #tape: InkTape;
  readonly #size: Size;
  #begun = false;

  constructor(scene: PreparedScene<Path2D>, size: Size, measure: Kit<Path2D>["measure"]) {
    const ground = newCanvas(size);
    scene.background(ground.context);
    this.#ground = ground.canvas;
    this.#whole = [pixelRectAround({ x: 0, y: 0, ...size }, size)].filter((rect) => rect !== undefined);
    this.#elements = scene.elements.map((element) => ({ element, inks: [] }));
    this.#tape = new InkTape(measure);
    this.#size = size;
  }

  /** Draws what differs from the last moment shown, rectangle by rectangle; false when nothing does. */
  show(seconds: number, take: TakePixels): boolean {
    const changed: PixelRect[] = [];
    for (const known of this.#elements) {
      const key = known.element.stateKey(seconds);
      if (key === known.key) continue;
      known.key = key;
      changed.push(...this.#look(known, seconds));
    }
    const rects = this.#begun ? nearRects(changed) : this.#whole;
    this.#begun = true;
    for (const rect of rects) take(rect, this.#redraw(rect, seconds));
    return rects.length > 0;
  }

  /** Where an element is drawn otherwise than when it was last looked at. */
  #look(known: Known, seconds: number): PixelRect[] {
    known.element.draw(this.#tape, seconds);
    const inks = this.#tape.take();
    const apart = inkApart(known.inks, inks);
    const around = inkAround(inks);
    known.inks = inks;
    known.rect = around && this.#rectOf(around, known.element.box);
    return apart.map((ink) => this.#rectOf(ink, known.element.box)).filter((rect) => rect !== undefined);
  }

  /** The pixels of ink; elements draw nothing outside their box. */
  #rectOf(ink: Omit<Ink, "key">, box: Box): PixelRect | undefined {
    const [x, y] = [Math.max(ink.left, box.x), Math.max(ink.top, box.y)];
    const width = Math.min(ink.right, box.x + box.width) - x;
    const height = Math.min(ink.bottom, box.y + box.height) - y;
    return width > 0 && height > 0 ? pixelRectAround({ x, y, width, height }, this.#size) : undefined;
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
