import type { Scene } from "#lib/contracts/storyboard";
import type { Size } from "#lib/render/box";
import type { Margins } from "#lib/render/layout/solve-layout";

/** Empty edges in px; content never enters them. Below stays room for captions that a player lays over the picture. */
export function sceneMargins(frame: Size, layout: Scene["layout"]): Margins {
  const unit = Math.min(frame.width, frame.height) / 720;
  const wide = frame.width / frame.height;
  if (wide < 0.8) return { x: 56 * unit, top: 104 * unit, bottom: 132 * unit };
  const x = (layout === "full" ? 56 : wide > 2 ? 190 : wide < 1.2 ? 56 : 88) * unit;
  return { x, top: (layout === "full" ? 44 : 58) * unit, bottom: (layout === "full" ? 52 : 66) * unit };
}
