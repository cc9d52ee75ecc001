import { expect, it } from "vitest";
import { templateIds, templateOf } from "#lib/storyboard/template-of";

it("finds the storyboards of the library and of the examples by their ids, each of which means one", () => {
  expect(new Set(templateIds).size).toBe(templateIds.length);
  for (const id of templateIds) expect(templateOf(id)?.title).not.toBe("");
  expect(templateOf("pythagorean-theorem")?.title).toBe("The Pythagorean Theorem");
  expect(templateOf("lamp-circuit")?.title).toBe("A lamp lights up");
  expect(templateOf("nothing")).toBeUndefined();
});
