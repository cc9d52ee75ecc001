import { expect, test } from "vitest";
import { limitsOf } from "./limits-of";

test("typed limits are read; an empty field takes a limit back", () => {
  expect(limitsOf({ dollars: "12.5", gigabytes: "", days: " 90 " })).toEqual({
    limits: { cap_micros: 12_500_000, storage_cap_bytes: null, retention_days: 90 },
    wrong: {},
  });
});

test("what cannot be read is named by its field, all at once", () => {
  const { wrong } = limitsOf({ dollars: "much", gigabytes: "-1", days: "0" });
  expect(Object.keys(wrong)).toEqual(["dollars", "gigabytes", "days"]);
});
