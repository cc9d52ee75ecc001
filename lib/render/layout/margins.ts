import type { Scene } from "#lib/contracts/storyboard";
import type { Size } from "#lib/render/box";
import { captionRoom } from "#lib/render/captions/caption-band";
import type { Margins } from "#lib/render/layout/solve-layout";

/**
 * Empty edges in px; content never enters them. Below stays room for captions that a player lays over the picture, and
 * much more of it where captions in that language are drawn into it.
 */
export function sceneMargins(frame: Size, layout: Scene["layout"], captionsIn?: string): Margins {
  const margins = usualMargins(frame, layout);
  return captionsIn === undefined ? margins : { ...margins, bottom: captionRoom(frame, captionsIn) };
}

/** px by which a title stands in from the edges of the content: titles of all layouts stand at one place. */
export function titleInset(frame: Size, layout: Scene["layout"]): { x: number; top: number } {
  const [own, usual] = [usualMargins(frame, layout), usualMargins(frame, "stack")];
  return { x: usual.x - own.x, top: usual.top - own.top };
}

function usualMargins(frame: Size, layout: Scene["layout"]): Margins {
  const ratio = frame.width / frame.height;
  const full = layout === "full";
  // Whole px: the flexbox engine rounds boxes, which must not push them over the edge.
  const px = (units: number): number => Math.round((units * Math.min(frame.width, frame.height)) / 720);
  if (ratio < 0.8) return { x: px(56), top: px(104), bottom: px(132) };
  const x = full ? 56 : ratio > 2 ? 190 : ratio < 1.2 ? 56 : 88;
  return { x: px(x), top: px(full ? 44 : 58), bottom: px(full ? 52 : 66) };
}
