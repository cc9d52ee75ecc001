import type { Scene } from "#lib/contracts/storyboard";
import type { Picture } from "#lib/contracts/storyboard-pictures";

/** Every picture of a scene: behind its blocks, and in them. */
export const scenePictures = ({ background, blocks }: Scene): Picture[] => [
  ...(background ? [background] : []),
  ...blocks.flatMap((block) => (block.type === "image" ? [block.picture] : [])),
];

/** Names of the installation's pictures in a scene (`shipped/<name>`): what a browser loads before it draws. */
export const picturesOf = (scene: Scene): string[] => [
  ...new Set(scenePictures(scene).flatMap((picture) => (picture.type === "image" ? (picture.asset ?? []) : []))),
];

/** Whether a scene shows its sound, and so needs it analysed. */
export const hasVisualizer = (scene: Scene): boolean =>
  scenePictures(scene).some((picture) => picture.type === "visualizer");
