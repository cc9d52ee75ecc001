import type { Scene } from "#lib/contracts/storyboard";
import { pancakeRecipe } from "#lib/storyboard/examples/pancake-recipe";
import { pythagoreanTheorem } from "#lib/storyboard/library/pythagorean-theorem";

const named = (scenes: readonly Scene[], id: string): Scene[] => scenes.filter((scene) => scene.id === id);

/** Scenes that show how it is done: one of mathematics and one of the kitchen. */
export const workedScenes: readonly Scene[] = [
  ...named(pythagoreanTheorem.scenes, "rearrange"),
  ...named(pancakeRecipe.scenes, "steps"),
];
