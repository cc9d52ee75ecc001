import { soft, swift } from "#lib/render/transitions/ease";
import { type DrawTransition, drawAside } from "#lib/render/transitions/transition-task";

/** Parts of the width and of the light that the covered picture gives way by. */
const giveWay = 0.18;
const shade = 0.3;

/** The next picture comes like a page from where reading goes, over the one before. */
export const slide: DrawTransition = (task) => {
  const { surface, from, to, frame, progress, direction } = task;
  const sign = direction === "ltr" ? 1 : -1;
  const there = swift(progress);
  const left = Math.round(sign * (1 - there) * frame.width);
  drawAside(task, from, -sign * giveWay * there * frame.width);
  surface.globalAlpha = shade * soft(progress);
  surface.fillStyle = "#000000";
  surface.fillRect(0, 0, frame.width, frame.height);
  surface.globalAlpha = 4 * progress * (1 - progress);
  const edge = direction === "ltr" ? left : left + frame.width;
  const reach = edge - sign * 0.04 * frame.width;
  const shadow = surface.createLinearGradient(edge, 0, reach, 0);
  shadow.addColorStop(0, "#00000059");
  shadow.addColorStop(1, "#00000000");
  surface.fillStyle = shadow;
  surface.fillRect(Math.min(edge, reach), 0, Math.abs(edge - reach), frame.height);
  surface.globalAlpha = 1;
  drawAside(task, to, left);
};
