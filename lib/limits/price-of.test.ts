import { expect, test } from "vitest";
import { priceOf } from "#lib/limits/price-of";

const prices = [
  { provider: "acme", item: "speech", model: "*", per: 1_000_000, micros: 15_000_000 },
  { provider: "acme", item: "speech", model: "fine", per: 1000, micros: 33 },
] as const;

test("a model's own line goes before the provider's; parts of a micro-dollar are rounded up", () => {
  const wanted = { item: "speech", provider: "acme", quantity: 1234 } as const;
  expect(priceOf({ ...wanted, model: "plain" }, prices)).toMatchObject({ amount_micros: 18_510, unit: "characters" });
  expect(priceOf({ ...wanted, model: "fine" }, prices).amount_micros).toBe(41);
});

test("what has no price cannot be bought; this machine costs nothing", () => {
  expect(() => priceOf({ item: "video", provider: "acme", quantity: 1 }, prices)).toThrow("no price");
  expect(priceOf({ item: "speech", provider: "espeak", model: "en-us", quantity: 9000 }).amount_micros).toBe(0);
});
