import type { Picture, PictureMotion } from "#lib/contracts/storyboard-pictures";
import { showsSomebody } from "#lib/render/shows-somebody";

export interface Shot {
  picture: Picture;
  seed: number;
  frames: number;
}

interface Wish {
  prompt: string;
  seed: number;
  seconds: number;
  /** Names of lent pictures, in the order in which they are to be seen. */
  first?: string;
  references: readonly string[];
  last?: string;
}

/** Longest time (s) with one picture. */
const longestShot = 9;

const drives: readonly PictureMotion[] = [
  { kind: "parallax", direction: "right" },
  { kind: "ken_burns", direction: "in" },
  { kind: "parallax", direction: "left" },
  { kind: "pan", direction: "right" },
  { kind: "ken_burns", direction: "out" },
];

/** What is seen one after the other, and for how many frames; the frames make up the whole clip exactly. */
export function planShots({ prompt, seed, seconds, first, references, last }: Wish, fps: number): Shot[] {
  const words: Picture = { type: "image", prompt: prompt.slice(0, 1000) };
  const lent = (asset: string): Picture => ({ type: "image", asset });
  const given = [...(first ? [lent(first)] : [words]), ...references.map(lent), ...(last ? [lent(last)] : [])];
  const shown = given.slice(0, Math.max(1, Math.floor(seconds / 1.5)));
  const least = Math.ceil(seconds / longestShot);
  const pictures = Array.from({ length: Math.max(shown.length, least) }, (_, i) => shown[i % shown.length] ?? words);
  // A character stays who they are; a place is seen from elsewhere.
  const turn = showsSomebody(prompt) ? 0 : 1;
  const whole = Math.round(seconds * fps);
  const edge = (i: number): number => Math.round((whole * i) / pictures.length);
  return pictures.map((picture, i) => {
    const motion = drives[(seed + i) % drives.length] ?? { kind: "parallax" };
    // A lent picture is flat: layers that move apart have nothing to move.
    const drive = picture.type === "image" && picture.asset && motion.kind === "parallax" ? "ken_burns" : motion.kind;
    const moving = picture.type === "image" ? { ...picture, motion: { ...motion, kind: drive } } : picture;
    return { picture: moving, seed: (seed + turn * i) >>> 0, frames: edge(i + 1) - edge(i) };
  });
}
