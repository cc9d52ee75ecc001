import { expect, test } from "vitest";
import type { Scene } from "#lib/contracts/storyboard";
import { checkStoryboard } from "#lib/storyboard/check-storyboard";
import { pancakeRecipe } from "#lib/storyboard/examples/pancake-recipe";
import { pythagoreanTheorem } from "#lib/storyboard/library/pythagorean-theorem";
import { issuesOf, readDraft, storyboardOf } from "#lib/storyboard/model-draft";
import { salvageDraft } from "#lib/storyboard/salvage-draft";
import { writingOrder } from "#lib/storyboard/writing-order";

const order = writingOrder({ topic: "Pancakes", look: "cartoon", aspectRatio: "16:9", seed: 7, targetSeconds: 60 });
const [things, steps] = pancakeRecipe.scenes;
const answered = (scenes: readonly unknown[], rest = {}) =>
  readDraft({ title: "Pancakes", language: "en", scenes, ...rest }, order);
const changed = (change: object): unknown => ({ ...steps, ...change });

test("a good answer is the film, in the order's look, shape and seed", () => {
  const draft = answered([things, steps], { look: "noir", seed: 99, voice: "espeak/en", aspectRatio: "1:1" });
  expect(issuesOf(draft)).toEqual([]);
  const storyboard = storyboardOf(draft, order);
  expect(storyboard).toMatchObject({ title: "Pancakes", look: "cartoon", aspectRatio: "16:9", seed: 7 });
  expect(storyboard?.scenes).toEqual([things, steps]);
  expect(storyboard).not.toHaveProperty("voice");
});

test("small things are mended without asking again: nulls, ids, a wrapper, a bare list", () => {
  const scenes = [
    { ...things, id: "the first one!", background: null, actions: null },
    { ...steps, id: "x" },
    { ...things, id: "x" },
  ];
  for (const answer of [{ scenes }, { storyboard: { title: "A", scenes } }, scenes]) {
    const storyboard = storyboardOf(readDraft(answer, order), order);
    expect(storyboard?.scenes.map(({ id }) => id)).toEqual(["scene-1", "x", "scene-3"]);
    expect(checkStoryboard(storyboard).ok).toBe(true);
  }
});

test.each([[null], ["no"], [{}], [{ scenes: [] }], [{ scenes: "many" }], [[]]])(
  "%j is no storyboard, and is told so",
  (answer) => {
    const draft = readDraft(answer, order);
    expect(issuesOf(draft)).toHaveLength(1);
    expect(storyboardOf(draft, order)).toBeUndefined();
    expect(salvageDraft(draft)).toBeUndefined();
  },
);

test("an unknown block is left out where a good scene is left, with what was done to it", () => {
  const hologram = { id: "holo", type: "hologram", depth: 3 };
  const draft = answered([
    things,
    changed({
      blocks: [...(steps?.blocks ?? []), hologram],
      actions: [...(steps?.actions ?? []), { at: "tip", do: "show", target: ["holo", "tip"] }],
    }),
  ]);
  expect(issuesOf(draft)).toEqual([]);
  expect(draft.warnings).toEqual([expect.stringContaining("hologram")]);
  const only = answered([things, changed({ blocks: [hologram], actions: [] })]);
  expect(issuesOf(only)[0]).toMatchObject({ path: "scenes.1.blocks", message: expect.stringContaining("hologram") });
});

test("scenes beyond what was asked are trimmed; the last one stays the last", () => {
  const many = Array.from({ length: 40 }, (_, i) => ({ ...things, id: `s${i}` }));
  const draft = answered(many);
  expect(draft.scenes).toHaveLength(order.scenes.most);
  expect(storyboardOf(draft, order)?.scenes.at(-1)?.id).toBe("s39");
  expect(draft.warnings[0]).toContain("40 scenes");
});

test("what is wrong is said in the validator's words, by its place", () => {
  const draft = answered([things, changed({ actions: [{ at: "nowhere", do: "show", target: "how" }] })]);
  expect(issuesOf(draft)).toEqual([{ path: "scenes.1.actions.0.at", message: expect.stringContaining("[[nowhere]]") }]);
  const missing = answered([things, changed({ layout: undefined })]);
  expect(issuesOf(missing)[0]?.path).toBe("scenes.1.layout");
});

test("broken scenes are told more simply, and the film is sound", () => {
  const broken: unknown[] = [
    changed({ layout: undefined }),
    changed({ blocks: [{ id: "e", type: "equation" }, ...(steps?.blocks ?? [])] }),
    { narration: "Only words, [[x]] and nothing else." },
    { ...things, narration: undefined, seconds: undefined },
  ];
  const longer = writingOrder({ ...order, targetSeconds: 200 });
  const draft = salvageDraft(readDraft({ scenes: [things, steps, ...broken, things, steps] }, longer));
  const storyboard = draft && storyboardOf(draft, longer);
  expect(checkStoryboard(storyboard)).toMatchObject({ ok: true });
  const scenes: readonly Scene[] = storyboard?.scenes ?? [];
  expect(scenes.map(({ narration }) => narration)).toContain("Only words, and nothing else.");
  expect(scenes.find(({ blocks }) => blocks.some(({ id }) => id === "how"))).toBeDefined();
  expect(draft?.warnings.length).toBeGreaterThan(2);
});

test("a film that is mostly broken is no film", () => {
  expect(salvageDraft(answered([things, {}, {}, {}]))).toBeUndefined();
});

test("a title that was ordered is kept, as is a language", () => {
  const own = writingOrder({ topic: "x", title: "Mine", language: "de", look: "paper", aspectRatio: "9:16", seed: 1 });
  const draft = readDraft({ title: "Theirs", language: "en", scenes: pythagoreanTheorem.scenes }, own);
  expect(draft).toMatchObject({ title: "Mine", language: "de" });
});

test("who makes a picture, and what it costs, is not the writer's to say", () => {
  const model = "replicate/google/veo-3.1";
  const background = { type: "clip", prompt: "Batter is poured", model, firstFrame: { type: "upload", id: "x" } };
  const block = {
    id: "own",
    type: "image",
    picture: { type: "image", prompt: "A pan", model: "openai/gpt-image-1.5" },
  };
  const storyboard = storyboardOf(answered([{ ...things, background, blocks: [block], actions: [] }, steps]), order);
  expect(storyboard?.scenes[0]?.background).toEqual({ type: "image", prompt: "Batter is poured" });
  expect(storyboard?.scenes[0]?.blocks).toEqual([{ ...block, picture: { type: "image", prompt: "A pan" } }]);
});
