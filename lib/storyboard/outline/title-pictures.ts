import type { LookName } from "#lib/contracts/looks";
import type { Scene } from "#lib/contracts/storyboard";
import type { ArtworkRecipe } from "#lib/contracts/storyboard-pictures";
import { findRecipe } from "#lib/render/recipe-for-prompt";

/** Looks of films; those made for teaching keep their plain ground. */
const filmLike: ReadonlySet<LookName> = new Set([
  "cinematic",
  "anime",
  "photorealistic",
  "cartoon",
  "abstract",
  "noir",
  "cyberpunk",
  "fantasy",
]);
/** For words that name no picture. */
const patterns = ["waves", "bokeh", "ink", "mosaic"] as const satisfies readonly ArtworkRecipe[];

export interface PictureWishes {
  look: LookName;
  seed: number;
  title: string;
  keyWords: readonly string[];
}

/** Gives the title scenes of a film in a film-like look a picture that fits their words; each has a seed of its own. */
export function withTitlePictures(scenes: readonly Scene[], { look, seed, title, keyWords }: PictureWishes): Scene[] {
  if (!filmLike.has(look)) return [...scenes];
  const usual = findRecipe(title) ?? findRecipe(keyWords.join(" ")) ?? patterns[seed % patterns.length] ?? "waves";
  return scenes.map((scene, i): Scene => {
    if (scene.layout !== "title" || scene.background) return scene;
    const words = scene.blocks.map((block) => (block.type === "heading" ? block.text : "")).join(" ");
    const recipe = findRecipe(`${words} ${scene.title ?? ""}`) ?? usual;
    return { ...scene, background: { type: "artwork", recipe, seed: (seed + 7919 * i) % 2 ** 32 } };
  });
}
