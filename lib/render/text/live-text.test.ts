import { beforeAll, expect, it } from "vitest";
import type { Kit } from "#lib/render/kit";
import { liveValues, writeNumber } from "#lib/render/live-values";
import { prepareScene } from "#lib/render/prepare-scene";
import { type RecordedPath, recorder, recordingKit } from "#lib/render/record";
import { fakeKit } from "#lib/render/testing/fake-kit";
import { programOf, sceneOf } from "#lib/render/testing/program";

let kit: Kit<RecordedPath>;
beforeAll(async () => {
  kit = recordingKit(await fakeKit());
});

const scene = sceneOf({
  parameters: { low: 0 },
  marks: { m: 4 },
  blocks: [
    { id: "say", type: "text", text: "low is {{low}} of {{unknown}}" },
    { id: "t", type: "table", columns: ["name", "value"], rows: [["low", "{{low * 100:1}}"]] },
  ],
  actions: [{ do: "set", at: "m", parameters: { low: 12 }, seconds: 1 }],
});

const lettersAt = (seconds: number): string => {
  const tape = recorder(kit.measure);
  const prepared = prepareScene(programOf(scene), { width: 1280, height: 720 }, kit);
  for (const element of prepared.elements) element.draw(tape.surface, seconds);
  return tape
    .take()
    .map((thing) => thing.letters)
    .join(" ");
};

it("shows values of parameters as they are at a time, and leaves other braces alone", () => {
  expect(lettersAt(3.9)).toContain("low is 0 of {{unknown}}");
  expect(lettersAt(3.9)).toContain("0.0");
  expect(lettersAt(9)).toContain("low is 12 of {{unknown}}");
  expect(lettersAt(9)).toContain("1200.0");
});

it("has another key whenever it shows another value", () => {
  const { elements } = prepareScene(programOf(scene), { width: 1280, height: 720 }, kit);
  for (const id of ["say", "t.0"]) {
    const element = elements.find((one) => one.id === id);
    expect(element?.stateKey(4.5)).not.toBe(element?.stateKey(4.6));
    expect(element?.stateKey(8)).toBe(element?.stateKey(9));
  }
});

it.each([
  [2, undefined, "2"],
  [-0.001, undefined, "0"],
  [-1.256, undefined, "−1.26"],
  [3, 2, "3.00"],
  [Number.NaN, 1, "–"],
])("writes %s with %s decimals as %s", (value, decimals, text) => expect(writeNumber(value, decimals)).toBe(text));

it("reads an expression and its decimals", () => {
  expect(
    liveValues("a {{x > 1 ? 2 : 3}} b {{y/2:3}}").map(({ expression, decimals }) => [expression, decimals]),
  ).toEqual([
    ["x > 1 ? 2 : 3", undefined],
    ["y/2", 3],
  ]);
});
