import fc from "fast-check";
import { test } from "vitest";
import { checkStoryboard } from "#lib/storyboard/check-storyboard";
import { exampleStoryboards } from "#lib/storyboard/example-storyboards";
import { issuesOf, readDraft, storyboardOf } from "#lib/storyboard/model-draft";
import { salvageDraft } from "#lib/storyboard/salvage-draft";
import { writingOrder } from "#lib/storyboard/writing-order";

const order = writingOrder({ topic: "Any", look: "paper", aspectRatio: "16:9", seed: 1, targetSeconds: 300 });
const nonsense: readonly unknown[] = [
  ...[null, "", "x".repeat(5000), -1, 1e9, true, [], {}, ["a"], { type: "text" }],
  ...["[[a]]", "$\\frac{1}{$", "__proto__", "after:nobody"],
];

/** Every so many-th value of a tree is something else. */
function spoiled(tree: unknown, every: number, salt: number): unknown {
  let count = salt;
  const walk = (value: unknown): unknown => {
    count += 1;
    if (count % every === 0) return nonsense[(count + salt) % nonsense.length];
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, walk(inner)]));
  };
  return walk(tree);
}

test("whatever a model answers, it is a sound storyboard, one that can be told more simply, or none", () => {
  const answer = fc.record({
    which: fc.nat(exampleStoryboards.length - 1),
    every: fc.integer({ min: 7, max: 400 }),
    salt: fc.nat(1000),
  });
  fc.assert(
    fc.property(answer, ({ which, every, salt }) => {
      const { title = "", language = "en", scenes = [] } = exampleStoryboards[which]?.storyboard ?? {};
      const draft = readDraft(spoiled({ title, language, scenes: [...scenes, ...scenes] }, every, salt), order);
      const whole = storyboardOf(draft, order);
      if (whole === undefined && issuesOf(draft).length === 0) throw new Error("nothing to tell, and no storyboard");
      const salvaged = whole === undefined ? salvageDraft(draft) : undefined;
      const storyboard = whole ?? (salvaged && storyboardOf(salvaged, order));
      if (salvaged && storyboard === undefined) throw new Error("not salvaged");
      if (storyboard && !checkStoryboard(storyboard).ok) throw new Error("not sound");
    }),
  );
});
