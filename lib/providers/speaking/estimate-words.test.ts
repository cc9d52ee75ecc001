import { expect, it } from "vitest";
import { estimateWords } from "#lib/providers/speaking/estimate-words";

const rate = 8000;

/** Speech-like noise where words are, silence between; [from, to) in seconds. */
function sound(seconds: number, ...stretches: readonly (readonly [number, number])[]): Int16Array {
  return Int16Array.from({ length: seconds * rate }, (_, i) =>
    stretches.some(([from, to]) => i / rate >= from && i / rate < to) ? 6000 * Math.sin(i * 0.7) : 3 * Math.sin(i),
  );
}

const startsOf = (text: string, samples: Int16Array): Record<string, number> =>
  Object.fromEntries(
    estimateWords(text, "en", samples, rate).map(({ at, start }) => [/^\w+/.exec(text.slice(at))?.[0] ?? "", start]),
  );

it("begins a clause where its sound begins, though its words are said slower than the others", () => {
  const starts = startsOf("Seven ships sailed. Gulls followed.", sound(5, [0, 1.5], [2.3, 5]));
  expect(starts.Seven).toBeCloseTo(0, 1);
  expect(starts.Gulls).toBeCloseTo(2.3, 1);
  expect(starts.followed).toBeGreaterThan(3);
});

it("does not take a breath in the middle of a sentence for its end", () => {
  const starts = startsOf("One two three four. Five six.", sound(6, [0, 1.4], [1.55, 3.9], [4.6, 6]));
  expect(starts.Five).toBeCloseTo(4.6, 1);
});

it("shares the time by length where no pause is heard", () => {
  const starts = startsOf("Alpha, beta, gamma", sound(3, [0, 3]));
  expect(starts.beta).toBeGreaterThan(0.9);
  expect(starts.gamma).toBeGreaterThan(1.8);
  expect(starts.gamma).toBeLessThan(2.2);
});

it("has nothing to time in a text without words", () => {
  expect(estimateWords("…", "en", sound(1), rate)).toEqual([]);
});
