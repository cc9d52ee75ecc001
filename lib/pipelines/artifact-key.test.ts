import { expect, test } from "vitest";
import { artifactKey } from "#lib/pipelines/artifact-key";

const key = (inputs: unknown, step = "narrate", engine = "e1") => artifactKey({ step, inputs }, engine);

test("the order of keys and absent fields do not matter", () => {
  expect(key({ a: 1, b: { c: 2, d: [1, 2] } })).toBe(key({ b: { d: [1, 2], c: 2, e: undefined }, a: 1 }));
});

test("everything else does", () => {
  const other = [key([1, 2]), key([2, 1]), key({ a: 1 }), key({ a: "1" }), key({ a: 1 }, "draw")];
  expect(new Set([...other, key({ a: 1 }, "narrate", "e2")]).size).toBe(6);
});
