import type { SceneElement } from "#lib/render/blocks/block";
import type { Size } from "#lib/render/box";
import type { Camera } from "#lib/render/scene/camera";

/** An element of a larger frame, drawn `enlarged` times smaller. */
export function shrunkElement<P>(element: SceneElement<P>, enlarged: number): SceneElement<P> {
  if (enlarged === 1) return element;
  const { x, y, width, height } = element.box;
  return {
    ...element,
    box: { x: x / enlarged, y: y / enlarged, width: width / enlarged, height: height / enlarged },
    draw: (surface, seconds) => {
      surface.save();
      surface.scale(1 / enlarged, 1 / enlarged);
      element.draw(surface, seconds);
      surface.restore();
    },
  };
}

/** An element as a moving camera sees it: it may be anywhere in the frame. */
export function filmedElement<P>(element: SceneElement<P>, camera: Camera | undefined, frame: Size): SceneElement<P> {
  if (!camera) return element;
  return {
    id: element.id,
    box: { x: 0, y: 0, ...frame },
    stateKey: (seconds) => `${element.stateKey(seconds)}@${camera.key(seconds)}`,
    draw: (surface, seconds) => {
      const view = camera.at(seconds);
      surface.save();
      surface.translate(frame.width / 2, frame.height / 2);
      surface.scale(view.zoom, view.zoom);
      surface.translate(-view.x, -view.y);
      element.draw(surface, seconds);
      surface.restore();
    },
  };
}
