import { createHighlighterCore, type HighlighterCore } from "shiki/core";
import { createJavaScriptRegexEngine } from "shiki/engine/javascript";
import type { CodeLines, CodeToken } from "#lib/contracts/typeset";
import { grammarFor, grammars } from "#lib/typesetting/code/grammars";
import { kindOfColor, tokenTheme } from "#lib/typesetting/code/token-theme";

let highlighter: Promise<HighlighterCore> | undefined;
const tabSpaces = "    ";

function ready(): Promise<HighlighterCore> {
  highlighter ??= createHighlighterCore({
    themes: [tokenTheme],
    langs: [],
    engine: createJavaScriptRegexEngine({ forgiving: true }),
  });
  return highlighter;
}

/** Neighbours of one kind are one token: fewer things to draw. */
function joined(tokens: readonly CodeToken[]): CodeToken[] {
  const result: CodeToken[] = [];
  for (const token of tokens) {
    const last = result.at(-1);
    if (last && (last.kind === token.kind || token.text.trim() === "")) last.text += token.text;
    else if (token.text !== "") result.push({ ...token });
  }
  return result;
}

/**
 * Code as lines of tokens by meaning. Tabs become spaces, the blank ends of the code go.
 * A language that is not known is shown plain; grammars are loaded when first asked for.
 */
export async function highlightCode(code: string, language: string): Promise<CodeLines> {
  const text = code
    .replaceAll("\r\n", "\n")
    .replaceAll("\t", tabSpaces)
    .replace(/^\s*\n/, "")
    .trimEnd();
  const grammar = grammarFor(language);
  if (!grammar) return text.split("\n").map((line): CodeToken[] => joined([{ text: line, kind: "plain" }]));
  const core = await ready();
  if (!core.getLoadedLanguages().includes(grammar)) await core.loadLanguage(grammars[grammar]);
  const lines = core.codeToTokensBase(text, { lang: grammar, theme: "token-kinds", tokenizeTimeLimit: 2000 });
  return lines.map((line) => joined(line.map(({ content, color }) => ({ text: content, kind: kindOfColor(color) }))));
}
