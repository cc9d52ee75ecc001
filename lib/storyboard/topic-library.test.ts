import { expect, it } from "vitest";
import { findInLibrary, libraryEntries, libraryEntry } from "#lib/storyboard/topic-library";

it.each([
  ["Pythagorean Theorem", "pythagorean-theorem"],
  ["pythagoras", "pythagorean-theorem"],
  ["the pythagorean theorem proof", "pythagorean-theorem"],
  ["Explain the proof of Pythagoras’ theorem!", "pythagorean-theorem"],
  ["Explain the mathematical proof of the Pythagorean Theorem with visual demonstration", "pythagorean-theorem"],
  ["a² + b² = c²", "pythagorean-theorem"],
  ["Derivatives", "derivative-as-slope"],
  ["What is a derivative?", "derivative-as-slope"],
  ["the slope of a tangent line", "derivative-as-slope"],
  ["Binary search", "binary-search"],
  ["how does the binary search algorithm work", "binary-search"],
  ["How a bill becomes law", "how-a-bill-becomes-law"],
  ["how laws are made in the US", "how-a-bill-becomes-law"],
  ["Binary search trees", undefined],
  ["financial derivatives", undefined],
  ["law of large numbers", undefined],
  ["Bill Gates", undefined],
  ["Pythagorean triples and number theory", undefined],
  ["photosynthesis", undefined],
  ["search", undefined],
  ["勾股定理", undefined],
  ["🎉🎉🎉", undefined],
])("%s → %s", (topic, id) => {
  expect(findInLibrary(topic)?.id).toBe(id);
});

it("has each entry once, under its id", () => {
  const ids = libraryEntries.map((entry) => entry.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(libraryEntry(id)?.id).toBe(id);
  expect(libraryEntry("nothing")).toBeUndefined();
});
