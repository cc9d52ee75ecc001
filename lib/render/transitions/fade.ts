import { soft } from "#lib/render/transitions/ease";
import { type DrawTransition, drawAside } from "#lib/render/transitions/transition-task";

/** Out to the look's ground, and in from it. */
export const fade: DrawTransition = (task) => {
  const { surface, from, to, frame, progress, ground } = task;
  drawAside(task, progress < 0.5 ? from : to, 0);
  surface.globalAlpha = soft(1 - Math.abs(2 * progress - 1));
  surface.fillStyle = ground;
  surface.fillRect(0, 0, frame.width, frame.height);
};
