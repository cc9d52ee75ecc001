const token = /\\[A-Za-z]+|\d+(?:\.\d+)?|[A-Za-z]|[-+*/^(){}|]|\S/g;
const named: Readonly<Record<string, string>> = {
  "\\cdot": "*",
  "\\times": "*",
  "\\pi": "pi",
  "\\left": "",
  "\\right": "",
};
const functions = new Set(["sin", "cos", "tan", "ln", "log", "exp", "sqrt"]);

/** Reads the simple part of TeX that is a function of one variable; gives up on everything else. */
class Reader {
  readonly #tokens: string[];
  readonly #variable: string;
  #at = 0;

  constructor(tex: string, variable: string) {
    this.#tokens = (tex.replace(/\\[,;:! ]/g, " ").match(token) ?? []).filter((t) => t !== "\\left" && t !== "\\right");
    this.#variable = variable;
  }

  /** Factors and operators up to `end`, multiplication written out. */
  run(end: string | undefined): string | undefined {
    let text = "";
    let isFactor = false;
    while (this.#at < this.#tokens.length && this.#tokens[this.#at] !== end) {
      const found = this.#tokens[this.#at] ?? "";
      if (/^[-+*/]$/.test(found) || named[found] === "*") {
        text += named[found] ?? found;
        isFactor = false;
        this.#at += 1;
      } else if (found === "^") {
        this.#at += 1;
        const power = this.#one();
        if (power === undefined || !isFactor) return undefined;
        text += `^(${power})`;
      } else {
        const factor = this.#one();
        if (factor === undefined) return undefined;
        text += `${isFactor ? "*" : ""}${factor}`;
        isFactor = true;
      }
    }
    if (end !== undefined) {
      if (this.#tokens[this.#at] !== end) return undefined;
      this.#at += 1;
    }
    return text === "" ? undefined : text;
  }

  /** An unbraced argument is one digit: `\\frac12` is a half. */
  #digit(): string | undefined {
    const found = this.#tokens[this.#at] ?? "";
    if (!/^\d{2,}$/.test(found)) return undefined;
    this.#tokens[this.#at] = found.slice(1);
    return found.slice(0, 1);
  }

  #one(): string | undefined {
    const found = this.#tokens[this.#at] ?? "";
    this.#at += 1;
    if (/^\d/.test(found) || found === this.#variable || found === "e") return found === this.#variable ? "x" : found;
    if (found === "\\pi") return "pi";
    if (found === "(" || found === "{") {
      const inner = this.run(found === "(" ? ")" : "}");
      return inner && `(${inner})`;
    }
    if (/^\\[dt]?frac$/.test(found)) {
      const top = this.#digit() ?? this.#one();
      const bottom = this.#digit() ?? this.#one();
      return top && bottom && `((${top})/(${bottom}))`;
    }
    const name = found.slice(1);
    if (!found.startsWith("\\") || !functions.has(name)) return undefined;
    // `\sin^2 x` and `\sin 2x` mean what a reader makes of them: not ours to guess.
    if (!/^[({]$|^[A-Za-z]$/.test(this.#tokens[this.#at] ?? "")) return undefined;
    const argument = this.#one();
    return argument && `${name === "log" ? "log10" : name}(${argument})`;
  }
}

/** The right side of `y = …`, `f(x) = …` as an expression in x; undefined when it is anything else. */
export function texToExpression(tex: string): string | undefined {
  const [, variable = "", right = ""] =
    /^(?:y|[fgh]\s*\(\s*([xt])\s*\))\s*=\s*([^=<>]+?)[.,;]?$/.exec(tex.trim()) ?? [];
  if (right === "") return undefined;
  const letter = variable === "" ? "x" : variable;
  const expression = new Reader(right, letter).run(undefined);
  return expression?.includes("x") ? expression : undefined;
}
