import { expect, it } from "vitest";
import { checkStoryboard } from "#lib/storyboard/check-storyboard";
import { writeOutline } from "#lib/storyboard/outline-writer";

const context =
  "# The sea\n\nThe sea covers most of the earth.\n\n## Tides\n\nThe moon pulls at the water. It rises twice a day.";
const written = (look: "cinematic" | "paper", topic = "How the tides of the sea work") =>
  writeOutline({ topic, context, look, aspectRatio: "16:9", seed: 5 }).storyboard;

it("opens a film in a film-like look with a picture of its topic", () => {
  const storyboard = written("cinematic");
  expect(storyboard.scenes[0]?.background).toMatchObject({ type: "artwork", recipe: "sea" });
  expect(storyboard.scenes.some((scene) => scene.layout !== "title" && scene.background)).toBe(false);
  expect(checkStoryboard(storyboard).ok).toBe(true);
  expect(written("cinematic")).toEqual(storyboard);
});

it("leaves the looks made for teaching plain", () => {
  expect(written("paper").scenes.every((scene) => scene.background === undefined)).toBe(true);
});
