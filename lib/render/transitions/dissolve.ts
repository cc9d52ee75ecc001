import { soft } from "#lib/render/transitions/ease";
import { type DrawTransition, drawAside } from "#lib/render/transitions/transition-task";

/** One picture into the next. */
export const dissolve: DrawTransition = (task) => {
  drawAside(task, task.from, 0);
  task.surface.globalAlpha = soft(task.progress);
  drawAside(task, task.to, 0);
};
