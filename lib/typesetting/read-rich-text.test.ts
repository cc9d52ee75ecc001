import { expect, test } from "vitest";
import { readRichText } from "#lib/typesetting/read-rich-text";

/** Short form: `strong:text | tex:x^2`. */
const short = (text: string) =>
  readRichText(text)
    .map((run) => (run.kind === "plain" ? run.text : `${run.kind}:${run.text}`))
    .join("|");

test.each([
  ["plain words", "plain words"],
  ["a **b** c", "a |strong:b| c"],
  ["*a* and `x_1 * y`", "emphasis:a| and |code:x_1 * y"],
  ["***both***", "strong:both"],
  ["**unclosed and * star", "**unclosed and * star"],
  ["snake_case_name and 2*3*4", "snake_case_name and 2*3*4"],
  ["**2*3**", "strong:2*3"],
  ["# not a heading", "# not a heading"],
  ["- not a list", "- not a list"],
  ["1. not a list", "1. not a list"],
  ["> not a quote", "> not a quote"],
  ["<b>not html</b> &amp; <!-- -->", "<b>not html</b> &amp; <!-- -->"],
  ["[a](https://b.example) ![c](d)", "[a](https://b.example) ![c](d)"],
  ["<https://a.example>", "<https://a.example>"],
  ["    indented", "indented"],
  ["---", "---"],
  ["two\nlines\n\nand more", "two lines and more"],
  ["\\*escaped\\* \\$5", "*escaped* $5"],
  ["🎓 数学 *العربية*", "🎓 数学 |emphasis:العربية"],
  ["", ""],
])("rich text: %s", (text, runs) => {
  expect(short(text)).toBe(runs);
});

test.each([
  ["the side $c$ and $a^2+b^2$.", "the side |tex:c| and |tex:a^2+b^2|."],
  ["**so $x_1$ is**", "strong:so |tex:x_1|strong: is"],
  ["$*$ is a product $a*b*c$", "tex:*| is a product |tex:a*b*c"],
  ["$\\frac{1}{2}$", "tex:\\frac{1}{2}"],
  ["$\\text{cost in \\$}$ x", "tex:\\text{cost in \\$}| x"],
  ["$f(x)$-values", "tex:f(x)|-values"],
  ["$10$ apples", "tex:10| apples"],
  ["$n-1$, $ABC$", "tex:n-1|, |tex:ABC"],
])("TeX: %s", (text, runs) => {
  expect(short(text)).toBe(runs);
});

test.each([
  "$5 and $6",
  "It costs $5 or $ 6",
  "from $5-$10 a day",
  "US$5, then A$6.",
  "$5 (or 6$)",
  "$ 5 $",
  "$$",
  "a $ sign",
  "$20 now and 30$ later",
])("money: %s", (text) => {
  expect(short(text)).toBe(text);
});

test("money and TeX in one line", () => {
  expect(short("$5 at rate $r$ gives $x$ for $6")).toBe("$5 at rate |tex:r| gives |tex:x| for $6");
});

test("dollars in code are code", () => {
  expect(short("`$a$` and ``b ` $c$``")).toBe("code:$a$| and |code:b ` $c$");
});
