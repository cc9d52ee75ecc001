import { expect, test } from "vitest";
import { retryAfterSeconds } from "#lib/webhooks/retry-schedule";

test("up to a tenth is added to a pause, so that what failed together does not come back together", () => {
  expect([0, 0.5, 1].map((random) => retryAfterSeconds(1, random))).toEqual([5, 5.25, 5.5]);
  expect(retryAfterSeconds(9, 1)).toBe(26.4 * 3600);
  expect(retryAfterSeconds(10, 0)).toBeUndefined();
});
