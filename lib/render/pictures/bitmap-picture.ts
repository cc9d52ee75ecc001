import type { PictureMotion } from "#lib/contracts/storyboard-pictures";
import type { Size } from "#lib/render/box";
import type { Bitmap } from "#lib/render/kit";
import type { MovingPicture } from "#lib/render/pictures/moving-picture";
import { overscan, pictureView } from "#lib/render/pictures/picture-view";

/** A ready picture that covers an area, cut around its focus, under a camera. */
export function bitmapPicture<P>(
  bitmap: Bitmap,
  motion: PictureMotion,
  area: Size,
  durationSeconds: number,
): MovingPicture<P> {
  const moves = motion.kind !== "still";
  const margin = moves ? overscan : 0;
  const least = { width: area.width * (1 + 2 * margin), height: area.height * (1 + 2 * margin) };
  const scale = Math.max(least.width / bitmap.width, least.height / bitmap.height);
  const [width, height] = [bitmap.width * scale, bitmap.height * scale];
  const [fx, fy] = motion.focus ?? [0.5, 0.5];
  /** Puts the focus in the middle, as far as there is picture on both sides. */
  const place = (whole: number, part: number, focus: number): number => {
    const room = part * margin;
    return Math.min(-room, Math.max(part + room - whole, part / 2 - focus * whole));
  };
  const [x, y] = [place(width, area.width, fx), place(height, area.height, fy)];
  /** The focus where it came to lie. */
  const [cx, cy] = [x + fx * width, y + fy * height];
  // A camera closes in on a point of the area, or an edge would come in.
  const middle = { x: Math.min(area.width, Math.max(0, cx)), y: Math.min(area.height, Math.max(0, cy)) };
  return {
    moves,
    spot: ([sx, sy], seconds) => {
      const view = pictureView(motion, seconds, durationSeconds);
      return [
        middle.x + view.x * area.width + view.zoom * (x + sx * width - middle.x),
        middle.y + view.y * area.height + view.zoom * (y + sy * height - middle.y),
      ];
    },
    draw: (surface, seconds) => {
      const view = pictureView(motion, seconds, durationSeconds);
      surface.save();
      surface.translate(middle.x + view.x * area.width, middle.y + view.y * area.height);
      surface.scale(view.zoom, view.zoom);
      surface.translate(-middle.x, -middle.y);
      surface.drawImage(bitmap.source, x, y, width, height);
      surface.restore();
    },
  };
}
