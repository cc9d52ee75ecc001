import type { Action } from "#lib/contracts/storyboard-actions";
import type { Beat } from "#lib/storyboard/outline/beat";
import type { NoteItem } from "#lib/storyboard/outline/notes-section";
import type { Pen } from "#lib/storyboard/outline/pen";
import { fill, listed } from "#lib/storyboard/outline/phrases/phrases";
import { codeOf } from "#lib/storyboard/outline/reading/rich";
import { withStop } from "#lib/storyboard/outline/reading/sentences";

const mostLines = 22;
const names: Readonly<Record<string, string>> = {
  c: "C",
  cpp: "C++",
  csharp: "C#",
  cs: "C#",
  css: "CSS",
  go: "Go",
  haskell: "Haskell",
  html: "HTML",
  java: "Java",
  javascript: "JavaScript",
  js: "JavaScript",
  json: "JSON",
  jsx: "JSX",
  julia: "Julia",
  kotlin: "Kotlin",
  lua: "Lua",
  php: "PHP",
  py: "Python",
  python: "Python",
  r: "R",
  ruby: "Ruby",
  rb: "Ruby",
  rust: "Rust",
  rs: "Rust",
  scala: "Scala",
  sh: "shell",
  bash: "shell",
  sql: "SQL",
  swift: "Swift",
  ts: "TypeScript",
  tsx: "TSX",
  typescript: "TypeScript",
  yaml: "YAML",
};
const definitions =
  /^[ \t]*(?:export\s+|public\s+|private\s+|static\s+|async\s+|pub\s+)*(?:def|function|func|fn|class|struct|interface)\s+([A-Za-z_]\w*)/gm;

/** Code in parts that fit a picture, cut at empty lines where there are some. */
function parts(code: string): string[] {
  const lines = code.replace(/\t/g, "    ").replace(/\s+$/, "").split("\n");
  const result: string[] = [];
  while (lines.length > 0) {
    if (lines.length <= mostLines) {
      result.push(lines.splice(0).join("\n"));
      break;
    }
    const gap = lines.slice(0, mostLines + 1).lastIndexOf("");
    const end = gap > mostLines / 3 ? gap : mostLines;
    result.push(lines.splice(0, end).join("\n"));
    while (lines[0]?.trim() === "") lines.shift();
  }
  return result.map((part) => part.slice(0, 6000)).filter((part) => part.trim() !== "");
}

function comments(code: string): { line: number; text: string }[] {
  return code.split("\n").flatMap((text, i) => {
    const said = /^\s*(?:#|\/\/|--|;)\s*(\p{L}[^#]{6,120})$/u.exec(text)?.[1];
    return said === undefined ? [] : [{ line: i + 1, text: said.trim() }];
  });
}

/** What is said when nobody says anything of the code: its comments, or the names it defines. */
function ownWords(code: string, id: string, pen: Pen): { say: string; actions: Action[] } {
  const actions: Action[] = [];
  const marked = (text: string, lines: number[]): string => {
    const mark = pen.name("m");
    actions.push({ at: mark, do: "focus", target: id, lines });
    return `[[${mark}]] ${text}`;
  };
  const remarks = comments(code).slice(0, 5);
  if (remarks.length > 0)
    return { say: remarks.map(({ line, text }) => marked(withStop(text), [line])).join(" "), actions };
  const defined = [...new Set([...code.matchAll(definitions)].map(([, name = ""]) => name))].slice(0, 4);
  if (defined.length === 0) return { say: "", actions };
  return {
    say: fill(pen.phrases.codeDefines, {
      list: listed(
        defined.map((name) => `\`${name}\``),
        pen.language,
      ),
    }),
    actions,
  };
}

/** A code block, introduced by `lead` or by a sentence of our own. `explained`: something is said of it afterwards. */
export function codeBeats(
  item: Extract<NoteItem, { kind: "code" }>,
  lead: string | undefined,
  explained: boolean,
  pen: Pen,
): Beat[] {
  const language = /^[a-z0-9+#-]{1,20}$/.test(item.language.toLowerCase()) ? item.language.toLowerCase() : "text";
  const name = names[language];
  const ownLead = name ? fill(pen.phrases.codeLead, { name }) : pen.phrases.codeLeadPlain;
  return parts(item.code).map((code, i): Beat => {
    const id = pen.name("code");
    const mark = pen.name("m");
    const words = explained && i === 0 ? { say: "", actions: [] } : ownWords(code, id, pen);
    const opening = i === 0 ? withStop(lead ?? ownLead) : words.say === "" ? pen.phrases.codeLeadPlain : "";
    return {
      say: `[[${mark}]] ${opening} ${words.say}`.trim(),
      blocks: [{ id, type: "code", language, code }],
      actions: [{ at: mark, do: "show", target: id }, ...words.actions],
      big: true,
    };
  });
}

/** Sentences about code light up the lines that have the names they mention. */
export function focusOnCode(
  sentences: readonly string[],
  code: string,
  id: string,
  pen: Pen,
): { say: string; actions: Action[] } {
  const actions: Action[] = [];
  const lines = code.split("\n");
  const say = sentences.map((sentence) => {
    const mentioned = codeOf(sentence)
      .map((name) => name.replace(/\(.*$/, "").trim())
      .filter((name) => name.length > 1);
    const hit = lines.flatMap((line, i) => (mentioned.some((name) => line.includes(name)) ? [i + 1] : [])).slice(0, 4);
    if (hit.length === 0) return withStop(sentence);
    const mark = pen.name("m");
    actions.push({ at: mark, do: "focus", target: id, lines: hit });
    return `[[${mark}]] ${withStop(sentence)}`;
  });
  return { say: say.join(" "), actions };
}
