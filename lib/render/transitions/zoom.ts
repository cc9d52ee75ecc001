import { soft, swift } from "#lib/render/transitions/ease";
import type { DrawTransition } from "#lib/render/transitions/transition-task";

/** How much larger a picture that is left gets, and how small the next one begins. */
const beyond = 0.5;
const before = 0.2;

/** A step forward: the picture comes closer and makes way, the next one arrives from the depth. */
export const zoom: DrawTransition = ({ surface, from, to, frame, progress }) => {
  const there = swift(progress);
  const scaled = (picture: object, scale: number): void => {
    const [width, height] = [frame.width * scale, frame.height * scale];
    surface.drawImage(picture, (frame.width - width) / 2, (frame.height - height) / 2, width, height);
  };
  scaled(from, 1 + beyond * there);
  surface.globalAlpha = soft(Math.min(1, Math.max(0, (progress - 0.2) / 0.6)));
  scaled(to, 1 - before * (1 - there));
};
