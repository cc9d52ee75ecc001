import { expect, test } from "vitest";
import { writerChoices } from "./writer-choices";

const outline = { id: "outline", name: "Outline writer", provider: "local", purpose: "storyboard", configured: true };
const model = { id: "openai/x", name: "X", provider: "openai", purpose: "storyboard", configured: true };

test("there is nothing to choose where only the built-in writer is", () => {
  expect(writerChoices([{ ...outline, usual: false }])).toEqual([]);
  expect(
    writerChoices([
      { ...outline, usual: false },
      { ...model, usual: false, configured: false },
    ]),
  ).toEqual([]);
  expect(
    writerChoices([
      { ...outline, usual: false },
      { ...model, usual: false, purpose: "video" },
    ]),
  ).toEqual([]);
});

test("configured writers, what is usual first, the built-in one last", () => {
  const choices = writerChoices([
    { ...outline, usual: false },
    { ...model, usual: false },
  ]);
  expect(choices.map(({ value }) => value)).toEqual(["", "openai/x", "outline"]);
  expect(choices[0]?.label).toContain("built-in");
  const [usual] = writerChoices([
    { ...outline, usual: false },
    { ...model, usual: true },
  ]);
  expect(usual?.label).toBe("As set up here: X");
});
