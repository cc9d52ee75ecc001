import type { SceneElement } from "#lib/render/blocks/block";
import type { Box, Size } from "#lib/render/box";
import type { Camera } from "#lib/render/scene/camera";

/** How blocks that were laid out in a larger room come into the frame. */
export interface Shrink {
  enlarged: number;
  /** px by which they stand lower. */
  top: number;
}

export const shrunkBox = ({ x, y, width, height }: Box, { enlarged: k, top }: Shrink): Box => ({
  x: x / k,
  y: y / k + top,
  width: width / k,
  height: height / k,
});

/** An element of a larger room, drawn smaller. */
export function shrunkElement<P>(element: SceneElement<P>, shrink: Shrink): SceneElement<P> {
  const { enlarged, top } = shrink;
  if (enlarged === 1) return element;
  return {
    ...element,
    box: shrunkBox(element.box, shrink),
    draw: (surface, seconds) => {
      surface.save();
      surface.translate(0, top);
      surface.scale(1 / enlarged, 1 / enlarged);
      element.draw(surface, seconds);
      surface.restore();
    },
  };
}

/** What a camera fills: the frame, or its upper part, at whose edge everything is `cut`. */
export interface Stage extends Size {
  cut: boolean;
}

/** An element as a moving camera sees it: it may be anywhere on the stage. */
export function filmedElement<P>(element: SceneElement<P>, camera: Camera | undefined, stage: Stage): SceneElement<P> {
  if (!camera) return element;
  return {
    id: element.id,
    box: { x: 0, y: 0, width: stage.width, height: stage.height },
    stateKey: (seconds) => `${element.stateKey(seconds)}@${camera.key(seconds)}`,
    draw: (surface, seconds) => {
      const view = camera.at(seconds);
      surface.save();
      if (stage.cut) {
        surface.beginPath();
        surface.rect(0, 0, stage.width, stage.height);
        surface.clip();
      }
      surface.translate(stage.width / 2, stage.height / 2);
      surface.scale(view.zoom, view.zoom);
      surface.translate(-view.x, -view.y);
      element.draw(surface, seconds);
      surface.restore();
    },
  };
}
