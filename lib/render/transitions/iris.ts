import { swift } from "#lib/render/transitions/ease";
import { type DrawTransition, drawAside } from "#lib/render/transitions/transition-task";

/** A circle opens from the middle and shows the next picture; a thin ring goes before it. */
export const iris: DrawTransition = (task) => {
  const { surface, from, to, frame, progress, accent } = task;
  const thick = Math.min(frame.width, frame.height) / 110;
  // A little more than to the corners: at the end the ring is outside.
  const radius = swift(progress) * (Math.hypot(frame.width, frame.height) / 2 + thick + 1);
  drawAside(task, from, 0);
  if (radius <= 0) return;
  const circle = (r: number): void => {
    surface.beginPath();
    surface.arc(frame.width / 2, frame.height / 2, r, 0, 2 * Math.PI);
  };
  surface.save();
  circle(radius);
  surface.clip();
  drawAside(task, to, 0);
  surface.restore();
  surface.strokeStyle = accent;
  surface.lineWidth = Math.min(thick, radius);
  circle(radius + surface.lineWidth / 2);
  surface.stroke();
};
