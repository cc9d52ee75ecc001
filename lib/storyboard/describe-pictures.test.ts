import { expect, test } from "vitest";
import { checkStoryboard } from "#lib/storyboard/check-storyboard";
import { describePictures } from "#lib/storyboard/describe-pictures";
import { writeOutline } from "#lib/storyboard/outline-writer";
import { libraryEntries } from "#lib/storyboard/topic-library";

const context = `# The Alps

The Alps are a range of mountains. They are long.

## Ice

> Mountains are the beginning of all scenery.
> — John Ruskin

## Who lives there

- Ibexes climb the steepest walls
- Marmots **sleep** through the winter, $n$ of them

## A formula

$$a^2 + b^2 = c^2$$

The sides of a triangle.
`;
const outline = (look: "paper" | "noir") =>
  writeOutline({ topic: "The Alps", context, look, aspectRatio: "16:9", seed: 1 }).storyboard;

test.each(["paper", "noir"] as const)("a film of notes in %s gets pictures that hold together", (look) => {
  const described = describePictures(outline(look), 6);
  expect(checkStoryboard(described)).toMatchObject({ ok: true });
  const [opening] = described.scenes;
  expect(opening?.background).toMatchObject({ type: "image", prompt: expect.stringContaining("The Alps") });
  const beside = described.scenes.filter(({ blocks }) => blocks.some(({ type }) => type === "image"));
  expect(beside.map(({ title }) => title)).toContain("Who lives there");
  const prompts = JSON.stringify(beside);
  expect(prompts).toContain("Marmots sleep through the winter");
  expect(prompts).not.toMatch(/prompt":"[^"]*[*$]/);
});

test("there are no more pictures than are wanted, and what is looked at is left alone", () => {
  const count = (most: number) => JSON.stringify(describePictures(outline("paper"), most)).split('"prompt"').length - 1;
  expect([count(0), count(1), count(2)]).toEqual([0, 1, 2]);
  for (const { storyboard } of libraryEntries) {
    const described = describePictures(storyboard, 6);
    expect(checkStoryboard(described)).toMatchObject({ ok: true });
    const looked = storyboard.scenes.filter(({ blocks }) => blocks.some(({ type }) => type === "figure"));
    for (const scene of looked) expect(described.scenes).toContain(scene);
  }
});
