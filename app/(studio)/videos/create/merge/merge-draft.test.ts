import { expect, it } from "vitest";
import { MergeInput } from "#lib/contracts/clip-input";
import { emptyMerge, filmLength, type MergePart, moved, placeIssues, toMergeOrder, trimProblem } from "./merge-draft";

const part = (more: Partial<MergePart> = {}): MergePart => ({
  ...{ key: "a", source: { type: "video", id: "0190c2a4-6d3e-7c1b-8f5a-3b2c1d0e9f88" }, title: "Rain", seconds: 8 },
  ...more,
});

it("moves a thing, and leaves the list where there is nowhere to go", () => {
  expect(moved(["a", "b", "c"], 0, 2)).toEqual(["b", "c", "a"]);
  expect(moved(["a", "b", "c"], 2, 0)).toEqual(["c", "a", "b"]);
  expect(moved(["a", "b"], 1, 2)).toEqual(["a", "b"]);
});

it("knows how long the film will be, as far as its parts are known", () => {
  const parts = [part(), part({ from: 2, to: 20 }), part({ to: 3 })];
  expect(filmLength({ ...emptyMerge, parts })).toEqual({ seconds: 17, sure: true });
  const blended = { ...emptyMerge, parts, transition: "fade" as const, transitionSeconds: 1 };
  expect(filmLength(blended).seconds).toBe(15);
  expect(filmLength({ ...emptyMerge, parts: [part(), part({ seconds: undefined })] }).sure).toBe(false);
  expect(filmLength(emptyMerge)).toEqual({ seconds: 0, sure: true });
});

it.each([
  [{}, undefined],
  [{ from: 1, to: 7.5 }, undefined],
  [{ from: 3, to: 3 }, "left after"],
  [{ from: 8 }, "over after 8.0 s"],
  [{ from: 9, seconds: undefined }, undefined],
])("says what is wrong with trims %j", (trims, words) => {
  if (words === undefined) expect(trimProblem(part(trims))).toBeUndefined();
  else expect(trimProblem(part(trims))).toContain(words);
});

it("orders in the API's own shape", () => {
  const sound = { upload: "up", name: "Song.mp3", mode: "replace" as const, volume: 0.5 };
  const order = toMergeOrder({ ...emptyMerge, parts: [part({ from: 1 })], sound, title: " " });
  expect(MergeInput.parse(order)).toEqual({
    parts: [{ source: part().source, from: 1 }],
    ...{ transition: "cut", transitionSeconds: 0.5 },
    sound: { upload: "up", mode: "replace", volume: 0.5 },
  });
});

it("puts what the server found beside what it means", () => {
  const issue = (path: string) => ({ path, message: path });
  const found = placeIssues([issue("configuration.parts.1.source"), issue("configuration.sound.upload")], "all");
  expect([...found.parts]).toEqual([[1, "configuration.parts.1.source"]]);
  expect(found).toMatchObject({ sound: "configuration.sound.upload", rest: undefined });
  expect(placeIssues([issue("priority")], "Something is wrong")).toMatchObject({ rest: "Something is wrong" });
});
