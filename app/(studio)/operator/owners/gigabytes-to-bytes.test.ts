import { expect, test } from "vitest";
import { bytesToField, gigabytesToBytes } from "./gigabytes-to-bytes";

test.each([
  ["5", 5_000_000_000],
  [" 0,5 ", 500_000_000],
  ["2.25 GB", 2_250_000_000],
  ["0", 0],
  ["0.000001", 1000],
])("%s gigabytes", (text, bytes) => expect(gigabytesToBytes(text)).toBe(bytes));

test.each(["", "-1", "5 MB", "1e3", "a lot", "1,000,000", "12345678"])("%j is no such amount", (text) =>
  expect(gigabytesToBytes(text)).toBeUndefined(),
);

test("a field shows what it would send", () => {
  for (const bytes of [0, 1000, 500_000_000, 12_345_678_000]) expect(gigabytesToBytes(bytesToField(bytes))).toBe(bytes);
});
