import type { Reel } from "#lib/contracts/storyboard-pictures";
import type { Size } from "#lib/render/box";
import type { Bitmap, Kit } from "#lib/render/kit";
import type { MovingPicture } from "#lib/render/pictures/moving-picture";
import type { Surface } from "#lib/render/surface";

interface Clip {
  asset?: string | undefined;
  reel?: Reel | undefined;
}

/** Seconds in which the end of a clip turns into its beginning, where a scene is longer. */
const seamSeconds = 1.2;

/** A picture of a reel, and the one under it while the reel begins anew. */
interface Moment {
  frame: number;
  /** Its opacity over `under`, 0 to 1. */
  share: number;
  under?: number;
}

/** The first picture of a clip that was lent; nothing where none was. */
export const firstFrame = <P>(kit: Kit<P>, { asset, reel }: Clip): Bitmap | undefined =>
  asset === undefined || reel === undefined ? undefined : kit.picture(frameName(asset, 0));

/** How a kit is asked for a single picture of a clip. */
const frameName = (asset: string, frame: number): string => `${asset}/${frame}`;

/**
 * A clip that covers an area, from its first picture on; where it is over, its beginning shines through its end. Nothing
 * where its pictures are not at hand.
 */
export function reelPicture<P>(kit: Kit<P>, clip: Clip, area: Size): MovingPicture<P> | undefined {
  const { asset, reel } = clip;
  const first = firstFrame(kit, clip);
  if (!first || asset === undefined || reel === undefined) return undefined;
  const scale = Math.max(area.width / first.width, area.height / first.height);
  const [width, height] = [first.width * scale, first.height * scale];
  const [x, y] = [(area.width - width) / 2, (area.height - height) / 2];
  const lay = (surface: Surface<P>, frame: number): void => {
    const bitmap = kit.picture(frameName(asset, frame));
    if (bitmap) surface.drawImage(bitmap.source, x, y, width, height);
  };
  return {
    moves: reel.frames > 1,
    key: (seconds) => {
      const { frame, share, under } = momentOf(reel, seconds);
      return under === undefined ? `${frame}` : `${frame} ${under} ${share}`;
    },
    spot: ([sx, sy]) => [x + sx * width, y + sy * height],
    draw: (surface, seconds) => {
      const { frame, share, under } = momentOf(reel, seconds);
      if (under === undefined) return lay(surface, frame);
      lay(surface, under);
      surface.save();
      surface.globalAlpha *= share;
      lay(surface, frame);
      surface.restore();
    },
  };
}

/** What of a reel is seen at a moment: a pure function. */
export function momentOf({ frames, fps }: Reel, seconds: number): Moment {
  const seam = Math.min(Math.round(seamSeconds * fps), Math.floor(frames / 3));
  const round = frames - seam;
  const at = Math.max(0, Math.floor(seconds * fps + 1e-6));
  const frame = at < round ? at : at % round;
  if (at < round || frame >= seam) return { frame, share: 1 };
  const share = (frame + 1) / (seam + 1);
  return { frame, share: Math.round(1000 * share * share * (3 - 2 * share)) / 1000, under: frame + round };
}
