import { expect, it } from "vitest";
import { texToText } from "#lib/voices/tex/tex-to-text";

it.each([
  ["a^2+b^2=c^2", "a² + b² = c²"],
  ["\\frac{1}{2}mv^2", "½mv²"],
  ["\\frac{a+b}{c}", "(a + b)/c"],
  ["\\frac{n(n+1)}{2}", "n(n + 1)/2"],
  ["\\sqrt{x+1}", "√(x + 1)"],
  ["\\sqrt[3]{x}", "³√x"],
  ["\\term{big}{(a+b)^2} = \\term{c}{c^2}", "(a + b)² = c²"],
  ["N(t)=N_0 e^{-\\lambda t}", "N(t) = N₀e^(−λt)"],
  ["\\sum_{i=1}^{n} i", "∑ᵢ₌₁ⁿi"],
  ["-b \\pm \\sqrt{b^2-4ac}", "−b ± √(b² − 4ac)"],
  ["\\begin{pmatrix}a & b\\\\ c & d\\end{pmatrix}", "(a b; c d)"],
  ["\\begin{aligned}x&=1\\\\y&=2\\end{aligned}", "x = 1; y = 2"],
  ["O(n \\log n)", "O(n log n)"],
  ["90^\\circ", "90°"],
  ["\\text{rate per day} = 5\\%", "rate per day = 5%"],
  ["x \\in \\mathbb{R}", "x ∈ ℝ"],
  ["\\left(\\frac ab\\right)^n", "(a/b)ⁿ"],
  ["f'(x)", "f′(x)"],
  ["a \\le -1", "a ≤ −1"],
  ["\\vec{v}", "v⃗"],
])("%s", (tex, text) => {
  expect(texToText(tex)).toBe(text);
});

it.each(["{", "}", "\\frac", "x^", "\\begin{", "\\left(", "^^__", "\\", ""])("never throws: %j", (tex) => {
  expect(typeof texToText(tex)).toBe("string");
});
