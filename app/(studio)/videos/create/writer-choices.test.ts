import { expect, test } from "vitest";
import { writerChoices } from "./writer-choices";

const outline = { id: "outline", name: "Outline writer", provider: "local", purpose: "storyboard", configured: true };
const model = { id: "openai/x", name: "X", provider: "openai", purpose: "storyboard", configured: true };

test("there is nothing to choose where only the built-in writer is", () => {
  expect(writerChoices([{ ...outline, preferred: true }])).toEqual([]);
  expect(
    writerChoices([
      { ...outline, preferred: true },
      { ...model, preferred: true, configured: false },
    ]),
  ).toEqual([]);
  expect(
    writerChoices([
      { ...outline, preferred: true },
      { ...model, preferred: true, purpose: "video" },
    ]),
  ).toEqual([]);
});

test("configured writers, what is usual first, the built-in one last", () => {
  const choices = writerChoices([
    { ...outline, preferred: true },
    { ...model, preferred: true },
  ]);
  expect(choices.map(({ value }) => value)).toEqual(["", "openai/x", "outline"]);
});
