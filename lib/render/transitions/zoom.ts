import { soft, swift } from "#lib/render/transitions/ease";
import type { DrawTransition } from "#lib/render/transitions/transition-task";

/** How much larger the picture that is left gets, how small the next one begins, and when it hides what is behind it. */
const beyond = 0.35;
const first = 0.45;
const opaqueAt = 0.35;
const shade = 0.3;

/** A step forward: the picture comes closer, and the next one arrives from the depth before it. */
export const zoom: DrawTransition = ({ surface, from, to, frame, progress, accent }) => {
  const there = swift(progress);
  const scaled = (picture: object, scale: number): void => {
    const [width, height] = [frame.width * scale, frame.height * scale];
    surface.drawImage(picture, (frame.width - width) / 2, (frame.height - height) / 2, width, height);
  };
  scaled(from, 1 + beyond * there);
  surface.globalAlpha = shade * soft(progress);
  surface.fillStyle = "#000000";
  surface.fillRect(0, 0, frame.width, frame.height);
  surface.globalAlpha = soft(Math.min(1, progress / opaqueAt));
  const size = first + (1 - first) * there;
  scaled(to, size);
  // An edge that parts it from the other on any ground, and goes as it fills the frame.
  const [width, height] = [frame.width * size, frame.height * size];
  surface.strokeStyle = accent;
  surface.lineWidth = (Math.min(frame.width, frame.height) / 180) * Math.min(1, 4 * (1 - there));
  surface.beginPath();
  surface.rect((frame.width - width) / 2, (frame.height - height) / 2, width, height);
  surface.stroke();
};
