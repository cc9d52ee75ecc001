import type { PhrasingContent, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import type { TextRun } from "#lib/contracts/typeset";
import { closingDollar } from "#lib/typesetting/mathematics/inline-tex";

type Kind = TextRun["kind"];

/** Everything of Markdown that is not strong, emphasis, code or an escape. */
const disabled = [
  "autolink",
  "blockQuote",
  "characterReference",
  "codeFenced",
  "codeIndented",
  "definition",
  "hardBreakEscape",
  "headingAtx",
  "htmlFlow",
  "htmlText",
  "labelEnd",
  "labelStartImage",
  "labelStartLink",
  "list",
  "setextUnderline",
  "thematicBreak",
];

/** Stand-ins for TeX while Markdown is read: private signs, which Markdown takes for letters. */
const firstStandIn = 0xe000;
const mostStandIns = 0x1000;
const standIns = /[\ue000-\uefff]/;

/** `2*3*4` multiplies; it does not emphasize. */
const isTimes = (line: string, i: number): boolean => /^[\p{L}\p{N})]\*[\p{L}\p{N}(]$/u.test(line.slice(i - 1, i + 2));

/** Takes TeX out of a line, leaving alone what is in code or escaped. */
function setAside(line: string): { text: string; formulas: string[] } {
  const formulas: string[] = [];
  let text = "";
  for (let i = 0; i < line.length; ) {
    const code = /^(`+)(?!`)[\s\S]*?[^`]\1(?!`)/.exec(line.slice(i));
    const close = line[i] === "$" && formulas.length < mostStandIns ? closingDollar(line, i) : undefined;
    if (code) {
      text += code[0];
      i += code[0].length;
    } else if (line[i] === "\\") {
      text += line.slice(i, i + 2);
      i += 2;
    } else if (close !== undefined) {
      text += String.fromCodePoint(firstStandIn + formulas.length);
      formulas.push(line.slice(i + 1, close).trim());
      i = close + 1;
    } else {
      text += isTimes(line, i) ? "\\*" : line[i];
      i += 1;
    }
  }
  return { text, formulas };
}

function runsOf(nodes: readonly (RootContent | PhrasingContent)[], kind: Kind): TextRun[] {
  return nodes.flatMap((node): TextRun[] => {
    if (node.type === "text") return [{ kind, text: node.value }];
    if (node.type === "inlineCode") return [{ kind: "code", text: node.value }];
    if (node.type === "strong") return runsOf(node.children, "strong");
    if (node.type === "emphasis") return runsOf(node.children, kind === "strong" ? "strong" : "emphasis");
    if (node.type === "break") return [{ kind, text: " " }];
    return "children" in node ? runsOf(node.children, kind) : [];
  });
}

/** Puts the TeX back where its stand-ins are; in code a stand-in cannot be. */
function withFormulas(run: TextRun, formulas: readonly string[]): TextRun[] {
  const parts: TextRun[] = [];
  for (const sign of run.text.split(/([\ue000-\uefff])/)) {
    const tex = standIns.test(sign) ? formulas[(sign.codePointAt(0) ?? 0) - firstStandIn] : undefined;
    if (tex !== undefined) parts.push({ kind: "tex", text: tex });
    else if (sign !== "") parts.push({ kind: run.kind, text: sign });
  }
  return parts;
}

/** Neighbouring runs of one kind are one run; TeX stays by itself. */
function merged(runs: readonly TextRun[]): TextRun[] {
  const result: TextRun[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last && last.kind === run.kind && run.kind !== "tex" && run.kind !== "code") last.text += run.text;
    else result.push({ ...run });
  }
  return result;
}

/**
 * A line of rich text as runs: `**strong**`, `*emphasis*`, `` `code` ``, `$TeX$`; nothing else means anything.
 * A dollar is a dollar unless it opens TeX (`$5 and $6` is money). Never fails: what is malformed is plain text.
 */
export function readRichText(text: string): TextRun[] {
  const line = text
    .replace(/[\ue000-\uefff]/g, "")
    .replace(/\s+/g, " ")
    .trim();
  const { text: marked, formulas } = setAside(line);
  const tree = fromMarkdown(marked, { extensions: [{ disable: { null: disabled } }] });
  return merged(runsOf(tree.children, "plain").flatMap((run) => withFormulas(run, formulas)));
}
