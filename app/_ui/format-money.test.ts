import { expect, test } from "vitest";
import { dollars } from "./format-money";

test("dollars are written as people write them", () => {
  expect(dollars(0)).toBe("$0.00");
  expect(dollars(12_400_000)).toBe("$12.40");
  expect(dollars(1_234_567_890_000)).toBe("$1,234,567.89");
  expect(dollars(4200)).toBe("$0.0042");
  expect(dollars(-250_000)).toBe("-$0.25");
});
