import type { AspectRatio } from "#lib/contracts/frame";
import type { ModelRatio } from "#lib/contracts/model-card";
import type { Scene } from "#lib/contracts/storyboard";
import type { Picture } from "#lib/contracts/storyboard-pictures";

/** Behind a scene's blocks, or one of them. */
export type PicturePlace = "background" | "block";

interface PlacedPicture {
  picture: Picture;
  place: PicturePlace;
  /** Where it stands in its scene. */
  at: string;
}

export const placedPictures = ({ background, blocks }: Scene): PlacedPicture[] => [
  ...(background ? [{ picture: background, place: "background" as const, at: "background" }] : []),
  ...blocks.flatMap((block, i) =>
    block.type === "image" ? [{ picture: block.picture, place: "block" as const, at: `blocks.${i}.picture` }] : [],
  ),
];

/** A scene with its pictures put in place of by others. */
export function withPictures(scene: Scene, instead: (placed: Omit<PlacedPicture, "at">) => Picture): Scene {
  const { background } = scene;
  return {
    ...scene,
    ...(background ? { background: instead({ picture: background, place: "background" }) } : {}),
    blocks: scene.blocks.map((block) =>
      block.type === "image" ? { ...block, picture: instead({ picture: block.picture, place: "block" }) } : block,
    ),
  };
}

const shapeOf = (ratio: ModelRatio): number => {
  const [width = 1, height = 1] = ratio.split(":").map(Number);
  return width / height;
};

/** The shape that suits a place in a film: beside words a picture is seldom as wide as the frame. */
export function ratioFor(place: PicturePlace, film: AspectRatio): ModelRatio {
  if (place === "background") return film;
  const shape = shapeOf(film);
  if (shape > 1.2) return "4:3";
  return shape < 0.9 ? "4:5" : "1:1";
}

/** The nearest of the shapes there are, and the share of such a picture that is left when it is cut to the wanted one. */
export function nearestRatio(wanted: ModelRatio, choices: readonly ModelRatio[]): { ratio: ModelRatio; left: number } {
  const left = (ratio: ModelRatio): number => {
    const [a, b] = [shapeOf(ratio), shapeOf(wanted)];
    return Math.min(a / b, b / a);
  };
  const ratio = choices.reduce((best, one) => (left(one) > left(best) ? one : best));
  return { ratio, left: left(ratio) };
}
