import fc from "fast-check";
import { expect, test } from "vitest";
import { hashApiKey, isMeantAsApiKey, isWholeApiKey, newApiKey, prefixOfApiKey } from "#lib/accounts/api-key";

test("keys are whole, alike in form, and never the same", () => {
  const keys = Array.from({ length: 500 }, newApiKey);
  expect(new Set(keys).size).toBe(500);
  for (const key of keys) {
    expect(key).toMatch(/^rw_[0-9A-Za-z]{49}$/);
    expect(isMeantAsApiKey(key) && isWholeApiKey(key)).toBe(true);
    expect(prefixOfApiKey(key)).toBe(key.slice(0, 7));
    expect(hashApiKey(key)).toMatch(/^[0-9a-f]{64}$/);
  }
});

test("a key with one changed, lost or added character is not whole", () => {
  const key = newApiKey();
  const letters = [..."0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_- "];
  fc.assert(
    fc.property(fc.nat(key.length - 4), fc.constantFrom(...letters), (at, letter) => {
      const place = at + 3;
      const [head, tail] = [key.slice(0, place), key.slice(place + 1)];
      fc.pre(letter !== key[place]);
      expect(isWholeApiKey(head + letter + tail)).toBe(false);
      expect(isWholeApiKey(head + tail)).toBe(false);
      expect(isWholeApiKey(`${head}${letter}${key.slice(place)}`)).toBe(false);
    }),
  );
});

test.each(["", "rw_", "rw_x", "Bearer", newApiKey().replace("rw_", "sk_")])("%j is no key of ours", (text) => {
  expect(isWholeApiKey(text)).toBe(false);
});
