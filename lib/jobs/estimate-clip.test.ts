import { expect, test } from "vitest";
import { clipMakingOf } from "#lib/jobs/estimate-clip";

test("where too few clips were made, the usual range: a vendor takes minutes, this machine draws every second", () => {
  const short = clipMakingOf(4, { provider: "local" }, []);
  const long = clipMakingOf(30, { provider: "local" }, [{ making: 9, film: 4 }]);
  expect(long.to).toBeGreaterThan(short.to);
  expect(clipMakingOf(8, { provider: "replicate" }, []).to).toBeGreaterThan(60);
});

test("afterwards the pace of the model: of a vendor the wait as it was, of this machine by the clip's length", () => {
  const paces = [10, 12, 14].map((making) => ({ making, film: 4 }));
  const vendor = clipMakingOf(8, { provider: "gemini" }, paces);
  const local = clipMakingOf(8, { provider: "local" }, paces);
  expect(vendor.from).toBeLessThan(10);
  expect(vendor.to).toBeGreaterThan(14);
  expect(local.from).toBeGreaterThan(vendor.from);
  expect(local.to).toBeGreaterThan(28);
});
