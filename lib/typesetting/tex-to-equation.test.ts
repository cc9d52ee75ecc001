import { describe, expect, test } from "vitest";
import { isFailure } from "#lib/errors/failure";
import { texToEquation } from "#lib/typesetting/tex-to-equation";

const lines = [
  "a^2+b^2=c^2",
  "\\frac{-b\\pm\\sqrt{b^2-4ac}}{2a}",
  "\\int_0^\\infty e^{-x^2}\\,dx=\\frac{\\sqrt\\pi}{2}",
  "\\sum_{n=1}^{\\infty}\\frac1{n^2}=\\frac{\\pi^2}6",
  "\\lim_{h\\to0}\\frac{f(x+h)-f(x)}{h}",
  "\\begin{pmatrix}a&b\\\\c&d\\end{pmatrix}",
  "\\begin{bmatrix}1&0&0\\\\0&1&0\\\\0&0&1\\end{bmatrix}\\begin{bmatrix}x\\\\y\\\\z\\end{bmatrix}",
  "\\begin{vmatrix}a&b\\\\c&d\\end{vmatrix}=ad-bc",
  "f(x)=\\begin{cases}x&x\\ge0\\\\-x&x<0\\end{cases}",
  "\\begin{aligned}a&=b+c\\\\&=d\\end{aligned}",
  "\\begin{align}a&=b\\\\c&=d\\end{align}",
  "\\begin{gathered}a\\\\b\\end{gathered}",
  "\\begin{array}{c|cc}x&0&1\\\\\\hline y&2&3\\end{array}",
  "\\mathbb{R}\\subset\\mathbb{C}",
  "\\mathcal{L}\\{f\\}\\quad\\mathfrak{g}\\quad\\mathscr{F}",
  "\\mathbf{v}\\cdot\\boldsymbol{\\omega}",
  "\\left(\\frac{\\frac ab}{\\frac cd}\\right)^{\\!2}",
  "\\left\\{\\begin{matrix}1\\\\2\\\\3\\\\4\\\\5\\end{matrix}\\right\\}",
  "\\left\\lfloor\\frac n2\\right\\rfloor+\\left\\lceil x\\right\\rceil",
  "\\underbrace{1+1+\\dots+1}_{n}=n",
  "\\overbrace{a+b}^{\\text{sum}}",
  "\\overrightarrow{AB}+\\vec{v}=\\hat{n}\\times\\bar{x}",
  "\\widehat{ABC}=90^\\circ",
  "\\sqrt[3]{\\frac{x+1}{y}}",
  "\\binom{n}{k}=\\frac{n!}{k!(n-k)!}",
  "P(A\\mid B)=\\frac{P(B\\mid A)P(A)}{P(B)}",
  "\\oint_{\\partial S}\\mathbf{F}\\cdot d\\mathbf{r}=\\iint_S\\nabla\\times\\mathbf{F}\\cdot d\\mathbf{S}",
  "x\\xrightarrow{f}y\\xleftarrow[g]{}z",
  "\\text{面积}=\\text{底}\\times\\text{高}",
  "\\text{where } n \\text{ is $2k$}",
  "\\boxed{E=mc^2}",
  "\\cancel{x}+\\bcancel{y}+\\xcancel{z}",
  "\\ce{2H2 + O2 -> 2H2O}",
  "\\ce{SO4^2-}",
  "a\\equiv b\\pmod n",
  "\\operatorname{gcd}(a,b)",
  "\\substack{i<n\\\\j<m}",
  "\\newcommand{\\half}{\\frac12}\\half x",
  "x\\coloneqq 3",
  "\\tfrac12\\dfrac12\\cfrac{1}{1+\\cfrac12}",
  "\\stackrel{!}{=}\\overset{a}{b}\\underset{c}{d}",
  "\\angle ABC\\perp\\parallel\\triangle\\therefore\\because",
  "\\text{площадь }S",
  "10\\,000\\;\\mathrm{km/h}",
  "\\|v\\|\\le|x|",
  "\\begin{alignedat}{2}x&=1&\\quad y&=2\\end{alignedat}",
  "a=b \\tag{1}",
];

describe("TeX that explainers use", () => {
  test.each(lines)("%s", (tex) => {
    const equation = texToEquation(tex);
    expect(equation.pieces.length).toBeGreaterThan(0);
    for (const piece of equation.pieces) {
      const [x, y, width, height] = piece.clip ?? piece.box;
      // Italic overhang and accents may stand out a little, nothing more.
      expect(x).toBeGreaterThan(-0.35);
      expect(x + width).toBeLessThan(equation.width + 0.35);
      expect(y).toBeGreaterThan(-equation.ascent - 0.2);
      expect(y + height).toBeLessThan(equation.descent + 0.2);
      expect(piece.matrix.every(Number.isFinite)).toBe(true);
    }
  });
});

describe("bad TeX", () => {
  test.each([
    ["Missing close brace", "\\frac{1"],
    ["\\foo", "\\foo"],
    ["Double exponent", "x^2^3"],
    ["Missing \\end{matrix}", "\\begin{matrix}a"],
    ["Misplaced &", "a & b"],
    ["missing \\right", "\\left( x"],
    ["occurs twice", "\\term{a}{x}+\\term{a}{y}"],
    ["not a good name", "\\term{1 a}{x}"],
    ["maximum", "\\def\\x{\\x\\x}\\x"],
    ["shows nothing", "\\phantom{x}"],
    ["signs", `${"x+".repeat(590)}x`],
    ["characters", "x".repeat(1300)],
    ["too wide", "\\hspace{90em}x"],
  ])("refused in words: %s", (why, tex) => {
    try {
      texToEquation(tex);
      expect.unreachable();
    } catch (error) {
      expect(isFailure(error) && error.code).toBe("STORYBOARD_INVALID");
      expect(error).toHaveProperty("message", expect.stringContaining(why));
      expect(error).toHaveProperty("message", expect.stringContaining(tex.slice(0, 60)));
    }
  });
});

test("terms name all of their signs, and only theirs", () => {
  const { pieces, relationX } = texToEquation("\\term{big}{(a+b)^2}=4\\cdot\\term{tri}{\\tfrac12 ab}+\\term{c}{c^2}");
  const count = (term?: string) => pieces.filter((piece) => piece.term === term).length;
  expect([count("big"), count("tri"), count("c"), count()]).toEqual([6, 5, 2, 4]);
  const equals = pieces.find((piece) => piece.matrix[4] === relationX);
  expect(equals?.term).toBeUndefined();
});

test("the relation is the first one on the main line", () => {
  expect(texToEquation("\\sum_{i=1}^n i").relationX).toBeUndefined();
  const sum = texToEquation("\\sum_{i=1}^n i = n");
  expect(sum.relationX).toBeGreaterThan(1.5);
});

test("words in other scripts stay whole", () => {
  const { pieces } = texToEquation("\\text{площадь круга}");
  expect(pieces.map((piece) => piece.text)).toEqual(["площадь", "круга"]);
  const [cjk] = texToEquation("\\text{面积}").pieces;
  expect(cjk?.text).toBe("面积");
  expect(cjk?.matrix[3]).toBeGreaterThan(0.7);
});

test("stretchy parts are cut to their window", () => {
  const { pieces } = texToEquation("\\left\\{\\begin{matrix}1\\\\2\\\\3\\\\4\\\\5\\end{matrix}\\right.");
  expect(pieces.some((piece) => piece.clip)).toBe(true);
});

test("what one source defines, the next does not know", () => {
  texToEquation("\\newcommand{\\mine}{x}\\mine");
  expect(() => texToEquation("\\mine")).toThrow("\\mine");
});

test("equal TeX is the same equation, and a glyph is stored once", () => {
  expect(texToEquation("x+x")).toBe(texToEquation("x+x"));
  expect(texToEquation("x+x").glyphs).toHaveLength(2);
});

describe("breaks", () => {
  const breaksOf = (tex: string) =>
    (texToEquation(tex).breaks ?? []).map(({ relation, inner }) => (inner ? "," : relation ? "=" : "+")).join("");
  test.each([
    ["a = b + c - d", "=++"],
    ["-a = -b", "="],
    ["(a + b)^2 = a\\cdot b", ",=+"],
    ["\\frac{a+b}{c=d} + \\sqrt{x+y}", "+"],
    ["\\left(a+b\\right) \\le \\term{t}{x + y}", "=+"],
    ["f(x+h)", ","],
    ["x = \\begin{pmatrix}1+a&2\\end{pmatrix}", "="],
  ])("%s can be broken at %s", (tex, expected) => expect(breaksOf(tex)).toBe(expected));
});
