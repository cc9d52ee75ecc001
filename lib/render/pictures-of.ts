import type { Scene } from "#lib/contracts/storyboard";
import type { Picture, Reel } from "#lib/contracts/storyboard-pictures";

/** Every picture of a scene: behind its blocks, and in them. */
export const scenePictures = ({ background, blocks }: Scene): Picture[] => [
  ...(background ? [background] : []),
  ...blocks.flatMap((block) => (block.type === "image" ? [block.picture] : [])),
];

/** Names of the ready pictures in a scene (`shipped/<name>`, `lent/<sha256>`): what a browser loads before it draws. */
export const picturesOf = (scene: Scene): string[] => [
  ...new Set(scenePictures(scene).flatMap((picture) => ("asset" in picture ? (picture.asset ?? []) : []))),
];

/** The clips among them, with what their files hold. */
export const reelsOf = (scene: Scene): (readonly [string, Reel])[] =>
  scenePictures(scene).flatMap((picture) =>
    picture.type === "clip" && picture.asset && picture.reel ? [[picture.asset, picture.reel] as const] : [],
  );

/** Whether a scene shows its sound, and so needs it analysed. */
export const hasVisualizer = (scene: Scene): boolean =>
  scenePictures(scene).some((picture) => picture.type === "visualizer");
