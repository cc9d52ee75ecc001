import type { BlockContext, SceneElement } from "#lib/render/blocks/block";
import type { Box } from "#lib/render/box";
import type { Entrance } from "#lib/render/looks/look";
import type { Surface } from "#lib/render/surface";

/** Prepares the surface for something that is partly there (0 to 1); it fades in by itself, and stays inside its box. */
type Enter = <P>(surface: Surface<P>, box: Box, there: number, direction: "ltr" | "rtl") => void;

function scaled<P>(surface: Surface<P>, { x, y, width, height }: Box, scale: number): void {
  surface.translate(x + width / 2, y + height / 2);
  surface.scale(scale, scale);
  surface.translate(-x - width / 2, -y - height / 2);
}

const ways: Readonly<Record<Entrance, Enter | undefined>> = {
  // Lines of text rise one after another: they do it themselves.
  rise: undefined,
  fade: undefined,
  wipe: (surface, box, there, direction) => {
    const width = box.width * there;
    surface.beginPath();
    surface.rect(direction === "ltr" ? box.x : box.x + box.width - width, box.y, width, box.height);
    surface.clip();
  },
  // Nearly as large as it will be by the time that it can be read.
  pop: (surface, box, there) => scaled(surface, box, 1 - 0.28 * (1 - there) ** 5),
  focus: (surface, box, there) => scaled(surface, box, 0.965 + 0.035 * there),
};

/** An element that comes and goes in the manner of the look. */
export function enteringElement<P>(element: SceneElement<P>, context: BlockContext<P>): SceneElement<P> {
  const { look, timeline, direction } = context;
  const enter = ways[look.motion.entrance];
  if (!enter) return element;
  return {
    ...element,
    draw: (surface, seconds) => {
      const there = timeline.appearance(element.id, seconds);
      if (there <= 0 || there >= 1) {
        element.draw(surface, seconds);
        return;
      }
      surface.save();
      enter(surface, element.box, there, direction);
      element.draw(surface, seconds);
      surface.restore();
    },
  };
}
