import { expect, it } from "vitest";
import { firstSound, lastSound } from "#lib/providers/speaking/find-silence";

const samples = Int16Array.from([0, 10, -20, 900, -5, -1200, 30, 0]);

it("finds where sound begins and ends, and answers the edge when there is none", () => {
  expect(firstSound(samples, 0, 8)).toBe(3);
  expect(lastSound(samples, 0, 8)).toBe(6);
  expect(firstSound(samples, 6, 8)).toBe(8);
  expect(lastSound(samples, 0, 3)).toBe(0);
});
