import type { BlockContext, SceneElement } from "#lib/render/blocks/block";
import type { Box } from "#lib/render/box";
import { drawOutline, fillOpacity } from "#lib/render/figures/draw-outline";
import type { FigurePicture } from "#lib/render/figures/figure-picture";
import { heatedFill } from "#lib/render/figures/ground-at";
import { heatOf, stateKeyOf } from "#lib/render/figures/object-state";
import { outlineBounds } from "#lib/render/figures/outline-bounds";
import type { PreparedObject } from "#lib/render/figures/prepared-object";
import { type Bounds, join } from "#lib/render/figures/spot";
import { colorOf } from "#lib/render/looks/look";
import { mix } from "#lib/render/looks/mix";

/** px that strokes, joints and growing dots reach over an outline, in units. */
const reach = 9;

const gridAlpha = 0.6;

/** The lines and areas of an object; `clip` cuts it (px), as axes do. */
export function objectElement<P>(
  context: BlockContext<P>,
  block: string,
  object: PreparedObject,
  picture: FigurePicture,
  moments: readonly number[],
  clip: Box | undefined,
): SceneElement<P>[] {
  const { look, unit, timeline } = context;
  const bounds = everSeen(object, picture, moments);
  if (!bounds) return [];
  const box = boxOf(bounds, reach * unit, clip);
  const base = colorOf(look, object.role);
  const isGrid = object.object.type === "grid";
  // A grid with a role of its own is a thing that is looked at, not paper.
  const isPaper = isGrid && object.object.role === undefined;
  const fill = fillOpacity(object.object, look);
  const cut = clip !== undefined || object.varies || object.moves;
  return [
    {
      id: object.id,
      box,
      stateKey: (seconds) => stateKeyOf(timeline, object, seconds),
      draw: (surface, seconds) => {
        const { alpha, part } = object.presence(seconds);
        if (alpha <= 0 || part <= 0) return;
        const heat = heatOf(timeline, block, object, seconds);
        const color = mix(isPaper ? look.rule : base, colorOf(look, heat.role), heat.amount);
        surface.save();
        surface.mark?.({ id: object.id, kind: isGrid ? "quiet" : "stroke", color });
        if (cut) {
          surface.beginPath();
          surface.rect(box.x, box.y, box.width, box.height);
          surface.clip();
        }
        surface.globalAlpha *= alpha;
        drawOutline(surface, picture.at(object, seconds).outline, {
          look,
          unit,
          color,
          fill: fill + (fill > 0 ? heatedFill : 0) * heat.amount,
          part,
          heat: heat.amount,
          dashed: object.object.dashed ?? false,
          lineAlpha: isGrid && !isPaper ? gridAlpha : 1,
        });
        surface.restore();
      },
    },
  ];
}

function everSeen(object: PreparedObject, picture: FigurePicture, moments: readonly number[]): Bounds | undefined {
  const changes = object.varies || object.moves;
  let bounds: Bounds | undefined;
  for (const seconds of moments) {
    if (object.presence(seconds).alpha <= 0) continue;
    bounds = join(bounds, outlineBounds(picture.at(object, seconds).outline));
    if (!changes) break;
  }
  return bounds;
}

/** The box of bounds with a border, in whole px, within the clip's border. */
function boxOf([x0, y0, x1, y1]: Bounds, border: number, clip: Box | undefined): Box {
  const edge = clip && { left: clip.x, top: clip.y, right: clip.x + clip.width, bottom: clip.y + clip.height };
  const left = Math.floor(Math.max(x0 - border, edge ? edge.left : -1e5));
  const top = Math.floor(Math.max(y0 - border, edge ? edge.top : -1e5));
  const right = Math.ceil(Math.min(x1 + border, edge ? edge.right : 1e5));
  const bottom = Math.ceil(Math.min(y1 + border, edge ? edge.bottom : 1e5));
  return { x: left, y: top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}
