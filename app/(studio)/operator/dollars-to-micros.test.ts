import { expect, test } from "vitest";
import { dollarsToMicros, microsToField } from "./dollars-to-micros";

test.each([
  ["12", 12_000_000],
  ["12.5", 12_500_000],
  [" $0,07 ", 70_000],
  ["0.000001", 1],
  ["0", 0],
  ["999999999", 999_999_999_000_000],
])("%s dollars", (text, micros) => expect(dollarsToMicros(text)).toBe(micros));

test.each(["", "-1", "1e3", "12.", ".5", "1,000.00", "twelve", "1.1234567"])("%j is no amount", (text) =>
  expect(dollarsToMicros(text)).toBeUndefined(),
);

test("a field shows what it would send", () => {
  for (const micros of [0, 70_000, 12_500_000, 1, 123_456_789]) {
    expect(dollarsToMicros(microsToField(micros))).toBe(micros);
  }
});
