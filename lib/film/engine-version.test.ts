import { expect, it } from "vitest";
import { engineVersion } from "#lib/film/engine-version";

it("is a hash that stays while nothing changes", async () => {
  expect(await engineVersion()).toMatch(/^[0-9a-f]{64}$/);
  expect(await engineVersion()).toBe(await engineVersion());
});
