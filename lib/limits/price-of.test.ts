import { expect, test } from "vitest";
import { priceOf } from "#lib/limits/price-of";
import { imageProviders } from "#lib/providers/image-registry";
import { videoProviders } from "#lib/providers/video-registry";

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

test("every model that makes clips or pictures has its price; a clip's own resolution costs no more than the most", () => {
  for (const provider of videoProviders) {
    for (const { model, resolutions } of provider.models()) {
      const wanted = { item: "video", provider: provider.name, model, quantity: 8 } as const;
      const most = priceOf(wanted).amount_micros;
      for (const resolution of resolutions) {
        expect(priceOf({ ...wanted, resolution }).amount_micros, `${model} at ${resolution}`).toBeLessThanOrEqual(most);
      }
    }
  }
  for (const { name, models } of imageProviders) {
    for (const { model } of models()) priceOf({ item: "image", provider: name, model, quantity: 1 });
  }
});

test("a resolution's own price goes before the model's", () => {
  const wanted = { item: "video", provider: "gemini", model: "gemini-omni-1.1-flash", quantity: 10 } as const;
  expect(priceOf({ ...wanted, resolution: "720p" }).amount_micros).toBe(1_020_000);
  expect(priceOf({ ...wanted, resolution: "8k" }).amount_micros).toBe(3_000_000);
});
