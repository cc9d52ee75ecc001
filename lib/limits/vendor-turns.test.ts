import { expect, test } from "vitest";
import { useTestDatabase } from "#lib/database/test-database";
import { takeVendorTurn } from "#lib/limits/vendor-turns";

useTestDatabase();

test("a vendor is ordered from as often as it takes in a minute; then it is said how long to wait", async () => {
  const taken = await Promise.all(Array.from({ length: 6 }, () => takeVendorTurn("minimax", "video")));
  expect(taken.filter((seconds) => seconds === 0)).toHaveLength(5);
  const [wait] = taken.filter((seconds) => seconds > 0);
  expect(wait).toBeGreaterThanOrEqual(1);
  expect(wait).toBeLessThanOrEqual(60);
  // Another item has turns of its own; who publishes no limit has none here.
  expect(await takeVendorTurn("minimax", "image")).toBe(0);
  for (let i = 0; i < 20; i += 1) expect(await takeVendorTurn("gemini", "video")).toBe(0);
});
