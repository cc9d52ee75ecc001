import { expect, it } from "vitest";
import { findRecipe, recipeForPrompt } from "#lib/render/recipe-for-prompt";

it.each([
  ["A lonely mountain in the evening", "mountains"],
  ["Waves on a beach, a sailing ship far away", "sea"],
  ["deep in the forest, fog between the trees", "forest"],
  ["Tokyo at night, neon signs", "city"],
  ["a caravan in the Sahara", "dunes"],
  ["northern lights over Norway", "aurora"],
  ["How planets move around the sun", "orbits"],
  ["How a computer chip works", "circuit"],
  ["Das Meer bei Nacht", "sea"],
  ["A street in the city at sunset", "city"],
  ["Sunset", "sea"],
] as const)("draws %s as %s", (prompt, recipe) => {
  expect(recipeForPrompt(prompt, 1)).toBe(recipe);
});

it("answers words it does not know by their seed, always alike", () => {
  expect(findRecipe("xyzzy plugh")).toBeUndefined();
  expect(recipeForPrompt("xyzzy plugh", 3)).toBe(recipeForPrompt("xyzzy plugh", 3));
  expect(new Set([1, 2, 3, 4, 5, 6].map((seed) => recipeForPrompt("xyzzy plugh", seed))).size).toBeGreaterThan(1);
});
