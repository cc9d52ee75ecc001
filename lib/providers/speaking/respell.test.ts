import { expect, it } from "vitest";
import { respell } from "#lib/providers/speaking/respell";

it.each([
  ["the square of A is known", "the square of eigh is known"],
  ["A squared plus B", "eigh squared plus B"],
  ["so A, B and C", "so eigh, B and C"],
  ["A horse runs", "A horse runs"],
  ["He had an A", "He had an eigh"],
])("a letter A is not an article: %s", (text, spelled) => {
  expect(respell(text, "en-US").text).toBe(spelled);
});

it("leaves other languages alone", () => {
  expect(respell("la lettre A est", "fr").text).toBe("la lettre A est");
});

it("keeps the place of every word, in code points of the spelled text", () => {
  const text = "𝒳 and A plus 🎈 end";
  const { text: spelled, origins } = respell(text, "en");
  const points = [...spelled];
  expect(origins).toHaveLength(points.length);
  expect(origins[points.indexOf("p")]).toBe(text.indexOf("plus"));
  expect(text.slice(origins[points.lastIndexOf("e")])).toBe("end");
});

it("turns what the engine takes for markup into spaces of the same length", () => {
  const text = "a <b> [[x]] c";
  expect(respell(text, "de").text).toBe("a  b    x   c");
});
