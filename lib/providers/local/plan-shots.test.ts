import { expect, it } from "vitest";
import { planShots } from "#lib/providers/local/plan-shots";

const wish = { prompt: "A lake at dawn", seed: 3, seconds: 8, references: [] };
const seen = (shots: ReturnType<typeof planShots>) =>
  shots.map(({ picture }) => ("asset" in picture && picture.asset) || "words");

it("shows a short clip in one shot and a long one in several, of exactly its length together", () => {
  for (const seconds of [1, 5, 8, 9, 10, 17, 30]) {
    const shots = planShots({ ...wish, seconds }, 30);
    expect(shots).toHaveLength(Math.ceil(seconds / 9));
    expect(shots.reduce((sum, { frames }) => sum + frames, 0)).toBe(seconds * 30);
  }
});

it("begins with the first frame, ends with the last, and shows references after the words", () => {
  const references = ["lent/a", "lent/b"];
  expect(seen(planShots({ ...wish, references }, 30))).toEqual(["words", "lent/a", "lent/b"]);
  expect(seen(planShots({ ...wish, first: "lent/f", references: [], last: "lent/l" }, 30))).toEqual([
    "lent/f",
    "lent/l",
  ]);
  // A second is too short for more than one picture.
  expect(seen(planShots({ ...wish, seconds: 1, first: "lent/f", references, last: "lent/l" }, 30))).toEqual(["lent/f"]);
});

it("moves every picture, and no two neighbours alike", () => {
  const motions = planShots({ ...wish, seconds: 30 }, 30).map(({ picture }) =>
    JSON.stringify("motion" in picture && picture.motion),
  );
  expect(motions.every((motion, i) => motion !== motions[i - 1])).toBe(true);
});
