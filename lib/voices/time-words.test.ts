import { expect, it } from "vitest";
import type { Speech } from "#lib/providers/speech";
import { timeWords } from "#lib/voices/time-words";

const read = (words: string[], marks: Record<string, number> = {}) => {
  let at = 0;
  const ranges = words.map((word) => {
    const range = { from: at, to: at + word.length };
    at += word.length + 1;
    return range;
  });
  return { words, marks, speech: words.join(" "), ranges };
};
const speech = (spans: Speech["spans"], durationSeconds = 3): Speech => ({
  spans,
  durationSeconds,
  timesAreExact: true,
});

it("joins the spans of one word", () => {
  const { words } = timeWords(
    read(["costs", "1,250"]),
    speech([
      { at: 0, start: 0.1, end: 0.5 },
      { at: 6, start: 0.6, end: 0.8 },
      { at: 8, start: 0.9, end: 1.4 },
    ]),
  );
  expect(words).toEqual([
    { text: "costs", start: 0.1, end: 0.5 },
    { text: "1,250", start: 0.6, end: 1.4 },
  ]);
});

it("shares a span among words that the engine ran together, by their length", () => {
  const { words } = timeWords(
    read(["of", "themselves", "go"]),
    speech([
      { at: 0, start: 0, end: 1.2 },
      { at: 14, start: 1.5, end: 2 },
    ]),
  );
  expect(words.map((w) => [w.start, w.end])).toEqual([
    [0, 0.2],
    [0.2, 1.2],
    [1.5, 2],
  ]);
});

it("gives marks the start of their word, and the end of the sound after the last one", () => {
  const { marks } = timeWords(
    read(["one", "two"], { a: 0, b: 1, z: 2 }),
    speech([
      { at: 0, start: 0.2, end: 0.5 },
      { at: 4, start: 0.7, end: 1 },
    ]),
  );
  expect(marks).toEqual({ a: 0.2, b: 0.7, z: 3 });
});

it("times words also when the engine gave no times at all", () => {
  const { words } = timeWords(read(["one", "two"]), speech([], 2));
  expect(words.map((w) => w.start)).toEqual([0, 1]);
  expect(words.at(-1)?.end).toBe(2);
});
