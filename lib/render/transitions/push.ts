import { swift } from "#lib/render/transitions/ease";
import { type DrawTransition, drawAside } from "#lib/render/transitions/transition-task";

/** The next picture pushes the one before out of the frame: both move as one strip. */
export const push: DrawTransition = (task) => {
  const { from, to, frame, progress, direction } = task;
  const sign = direction === "ltr" ? 1 : -1;
  const left = Math.round(sign * (1 - swift(progress)) * frame.width);
  drawAside(task, from, left - sign * frame.width);
  drawAside(task, to, left);
};
