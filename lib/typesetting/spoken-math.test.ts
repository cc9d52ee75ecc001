import { expect, test } from "vitest";
import { isFailure } from "#lib/errors/failure";
import { spokenMath } from "#lib/typesetting/spoken-math";

test.each([
  ["en", "a^2+b^2=c^2", "a squared plus b squared equals c squared"],
  ["en", "\\term{x}{a}+\\term{y}{b}", "a plus b"],
  ["en", "(a+b)^2", "a plus b, all squared"],
  ["en", "\\lambda x", "lambda x"],
  ["en", "\\int_0^\\infty e^{-x^2}\\,dx", "the integral from 0 to infinity of e to the negative x squared, d x"],
  ["en", "\\lim_{x\\to 0}\\frac{\\sin x}{x}", "the limit as x approaches 0 of sine x over x"],
  ["en-GB", "\\frac{a+b}{2}", "a plus b, over 2"],
  ["de", "c^2=a^2+b^2", "c Quadrat ist gleich a Quadrat plus b Quadrat"],
  ["de-AT", "\\lim_{x\\to 0} x", "Limes für x gegen 0 von x"],
  ["fr", "\\sqrt{x}", "la racine carrée de x"],
  ["es", "\\sqrt{x}=\\frac{1}{2}", "raíz cuadrada de x igual a 1 entre 2"],
  ["ja", "x=1", "x equals 1"],
])("%s: %s", async (language, tex, words) => {
  expect(await spokenMath(tex, language)).toBe(words);
});

test("languages asked for at the same time do not mix", async () => {
  const [de, en, fr] = await Promise.all([spokenMath("y=7", "de"), spokenMath("y=7", "en"), spokenMath("y=7", "fr")]);
  expect([de, en, fr]).toEqual(["y ist gleich 7", "y equals 7", "y égale 7"]);
});

test("bad TeX is refused by name", async () => {
  const error: unknown = await spokenMath("\\frac{1", "en").catch((thrown: unknown) => thrown);
  expect(isFailure(error) && error.message).toContain("\\frac{1");
});
