import { loadImage } from "@napi-rs/canvas";
import { newCanvas } from "#lib/film/kit/new-canvas";

/** What two rasters of the same drawing may differ by: of 255, over all pixels and colours of a frame. */
export const mostDifference = 0.5;

/** Mean difference of two pictures' colours, of 255; each is a file's path, its bytes or a data address. */
export async function meanDifference(a: string | Buffer, b: string | Buffer): Promise<number> {
  const [one, other] = await Promise.all([pixels(a), pixels(b)]);
  if (one.length !== other.length) throw new Error("The pictures are not of the same size.");
  let sum = 0;
  for (let i = 0; i < one.length; i++) if (i % 4 !== 3) sum += Math.abs((one[i] ?? 0) - (other[i] ?? 0));
  return sum / (one.length * 0.75);
}

async function pixels(source: string | Buffer): Promise<Uint8ClampedArray> {
  const image = await loadImage(source);
  const { context } = newCanvas(image);
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height).data;
}
