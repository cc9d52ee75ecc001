import { expect, test } from "vitest";
import { planScenes } from "#lib/api/mv/planning/plan-scenes";
import { readIdea } from "#lib/api/mv/planning/read-idea";

const order = {
  idea: "Tourist exploring Austin, Texas",
  character: "Silver metallic humanoid robot with a red shield",
  count: 4,
  wishes: [],
};

test("scenes of the same order are the same, and each names character, place and what it is about", () => {
  const scenes = planScenes(order);
  expect(scenes).toEqual(planScenes(order));
  expect(scenes).toHaveLength(4);
  for (const { description, negative_description } of scenes) {
    expect(description).toMatch(/silver metallic humanoid robot with a red shield/);
    expect(description).toContain("Austin, Texas");
    expect(description).not.toMatch(/[{}]|\ba a\b|undefined|\.\./);
    expect(negative_description).toContain("watermark");
  }
});

test("no two scenes are alike, up to as many as may be asked for", () => {
  for (const count of [1, 2, 3, 7, 12, 24, 50]) {
    const scenes = planScenes({ ...order, count });
    expect(scenes).toHaveLength(count);
    expect(new Set(scenes.map(({ description }) => description)).size).toBe(count);
  }
  const movesOf = planScenes({ ...order, count: 11 }).map(
    ({ description }) => /Camera: ([^.]+)\./.exec(description)?.[1],
  );
  expect(new Set(movesOf).size).toBe(11);
});

test("a night stays night, and wishes are in every scene", () => {
  const scenes = planScenes({ idea: "A cab through Tokyo at night", count: 8, wishes: ["film noir"] });
  for (const { description } of scenes) {
    expect(description).toMatch(/night|moonlight|lamplight/i);
    expect(description).toContain("film noir");
    expect(description).not.toMatch(/noon|morning|dawn/);
  }
});

test.each([
  ["Tourist exploring Austin, Texas", "Austin, Texas"],
  ["two kids racing through the old harbour at night", "the old harbour"],
  ["A lonely astronaut", undefined],
  ["love in the time of machines", undefined],
  ["夜の東京を歩く猫", undefined],
  ["a dancer on a rooftop while the rain falls", "a rooftop"],
])("of %j the place is %j", (idea, where) => {
  expect(readIdea(idea).where).toBe(where);
});
