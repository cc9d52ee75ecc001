import { swift } from "#lib/render/transitions/ease";
import { type DrawTransition, drawAside } from "#lib/render/transitions/transition-task";

/** A line runs over the picture as one reads, and leaves the next one behind it. */
export const wipe: DrawTransition = (task) => {
  const { surface, from, to, frame, progress, direction, accent } = task;
  const thick = Math.round(frame.width / 160);
  // The line begins and ends outside.
  const edge = Math.round(swift(progress) * (frame.width + thick)) - thick;
  const left = direction === "ltr" ? 0 : frame.width - edge;
  drawAside(task, from, 0);
  if (edge > 0) {
    surface.save();
    surface.beginPath();
    surface.rect(left, 0, edge, frame.height);
    surface.clip();
    drawAside(task, to, 0);
    surface.restore();
  }
  surface.fillStyle = accent;
  surface.fillRect(direction === "ltr" ? edge : frame.width - edge - thick, 0, thick, frame.height);
};
