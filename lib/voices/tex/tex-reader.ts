import {
  blackboard,
  texAccents,
  texOperators,
  texSymbols,
  toSubscript,
  toSuperscript,
} from "#lib/voices/tex/tex-symbols";

const token = /\\[A-Za-z]+\*?|\\.|[{}^_&~]|\s+|[\s\S]/gu;
const spaces = new Set(["\\,", "\\;", "\\:", "\\ ", "\\>", "\\quad", "\\qquad", "~", "\\enspace", "\\thinspace"]);
const silent = new Set(
  "left right big Big bigg Bigg bigl bigr Bigl Bigr displaystyle textstyle limits nolimits nonumber notag hline !".split(
    " ",
  ),
);
/** Commands whose argument is shown as it is. */
const plain = new Set(
  "text textbf textit textrm texttt mathrm mathbf mathit mathsf mathtt mathcal operatorname boldsymbol boxed mbox underbrace overbrace cancel phantom pmb".split(
    " ",
  ),
);
const operator = /^[=<>+]$/;

const isSimple = (text: string): boolean => /^[\p{L}\p{N}.′²³√⁰-⁹₀-₉]+$/u.test(text) || /^\([^()]*\)$/.test(text);
const group = (text: string): string => (isSimple(text) ? text : `(${text})`);
/** A sum needs brackets over a fraction line; a product does not. */
const isProduct = (text: string): boolean => text !== "" && !/\s/.test(text.replace(/\([^()]*\)/g, ""));
const vulgar: Readonly<Record<string, string>> = { "1/2": "½", "1/3": "⅓", "2/3": "⅔", "1/4": "¼", "3/4": "¾" };

function fraction(top: string, bottom: string): string {
  const text = `${isProduct(top) ? top : `(${top})`}/${group(bottom)}`;
  return vulgar[text] ?? `${text} `;
}

function script(text: string, table: ReadonlyMap<string, string>, sign: string): string {
  const bare = text.replace(/\s+/g, "");
  if (bare === "′" || bare === "°" || /^′+$/.test(bare)) return bare;
  const small = [...bare].map((letter) => table.get(letter));
  if (small.every((letter) => letter !== undefined)) return small.join("");
  return `${sign}${group(text.trim())}`;
}

/** Reads TeX from left to right into plain text; what it does not know it shows by name. */
export class TexReader {
  readonly #tokens: string[];
  #at = 0;
  /** Spaces mean something only inside \\text and its like. */
  #inWords = 0;

  constructor(tex: string) {
    this.#tokens = tex.match(token) ?? [];
  }

  read(): string {
    let text = "";
    while (this.#at < this.#tokens.length) text += this.#item();
    return text;
  }

  #next(): string {
    const found = this.#tokens[this.#at] ?? "";
    this.#at += 1;
    return found;
  }

  #argument(): string {
    while (/^\s+$/.test(this.#tokens[this.#at] ?? "")) this.#at += 1;
    return this.#item().trim();
  }

  #group(end: string): string {
    let text = "";
    while (this.#at < this.#tokens.length && this.#tokens[this.#at] !== end) text += this.#item();
    this.#at += 1;
    return text;
  }

  #item(): string {
    const found = this.#next();
    if (found === "{") return this.#group("}");
    if (found === "}" || found === "") return "";
    if (found === "^") return script(this.#argument(), toSuperscript, "^");
    if (found === "_") return script(this.#argument(), toSubscript, "_");
    if (found === "&" || spaces.has(found)) return " ";
    if (found === "\\\\") return "; ";
    if (found === "-") return this.#inWords > 0 ? "-" : " − ";
    if (found === "'") return "′";
    if (operator.test(found)) return ` ${found} `;
    if (found.startsWith("\\")) return this.#command(found.slice(1).replace(/\*$/, ""));
    if (/^\s+$/.test(found)) return this.#inWords > 0 ? " " : "";
    return found;
  }

  #command(name: string): string {
    if (silent.has(name)) {
      if (name === "left" || name === "right") if (this.#tokens[this.#at] === ".") this.#at += 1;
      return "";
    }
    if (/^[dt]?frac$/.test(name) || name === "cfrac") return fraction(this.#argument(), this.#argument());
    if (/^[dt]?binom$/.test(name)) return `(${this.#argument()} over ${this.#argument()})`;
    if (name === "sqrt") return this.#root();
    if (name === "lim" || name === "max" || name === "min") return this.#limit(name);
    if (plain.has(name)) {
      this.#inWords += 1;
      const words = this.#argument();
      this.#inWords -= 1;
      return words;
    }
    if (name === "mathbb") return [...this.#argument()].map((letter) => blackboard.get(letter) ?? letter).join("");
    if (name === "term" || name === "overset" || name === "underset" || name === "color" || name === "textcolor") {
      this.#argument();
      return this.#argument();
    }
    if (name === "begin" || name === "end") return this.#environment(name);
    const accent = texAccents[name];
    if (accent) return [...this.#argument()].map((letter) => letter + accent).join("");
    const sign = texOperators[name];
    if (sign) return ` ${sign} `;
    const symbol = texSymbols[name];
    if (symbol) return symbol;
    if (!/^[A-Za-z]/.test(name)) return name === "|" ? "‖" : name;
    return ` ${name}${/^[({^_]/.test(this.#tokens[this.#at] ?? "") ? "" : " "}`;
  }

  #limit(name: string): string {
    if (this.#tokens[this.#at] !== "_") return ` ${name} `;
    this.#at += 1;
    return ` ${name}[${this.#argument()}] `;
  }

  #root(): string {
    let degree = "";
    if (this.#tokens[this.#at] === "[") {
      this.#at += 1;
      degree = this.#group("]");
    }
    return `${degree ? script(degree, toSuperscript, "") : ""}√${group(this.#argument())}`;
  }

  #environment(name: string): string {
    const kind = this.#argument();
    if (kind === "array") this.#argument();
    if (!/matrix$/.test(kind)) return " ";
    return name === "begin" ? "(" : ")";
  }
}
