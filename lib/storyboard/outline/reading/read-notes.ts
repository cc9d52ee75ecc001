import type { Blockquote, Code, List, RootContent, Table } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { mathFromMarkdown } from "mdast-util-math";
import { toString as textOf } from "mdast-util-to-string";
import { gfm } from "micromark-extension-gfm";
import { math } from "micromark-extension-math";
import type { ListItem, NoteItem, NoteSection, Notes } from "#lib/storyboard/outline/notes-section";
import { pictureFence, readPicture } from "#lib/storyboard/outline/reading/read-picture";
import { richOf } from "#lib/storyboard/outline/reading/rich-of-phrasing";
import { codeParts, tamed } from "#lib/storyboard/outline/reading/tame-notes";

interface Reader {
  source: string;
  warnings: string[];
}

const tones = {
  note: "note",
  info: "note",
  important: "note",
  tip: "tip",
  warning: "warning",
  caution: "warning",
  danger: "warning",
} as const;
const isTone = (word: string): word is keyof typeof tones => Object.hasOwn(tones, word);

/** Words of any block, its paragraphs joined. */
function wordsOf(nodes: readonly RootContent[], reader: Reader): string {
  return nodes
    .map((node) =>
      node.type === "paragraph" || node.type === "heading" ? richOf(node.children, reader.source).trim() : "",
    )
    .filter((text) => text !== "")
    .join(" ");
}

function readQuote(node: Blockquote, reader: Reader): NoteItem[] {
  const text = wordsOf(node.children, reader);
  const [, tone = "", rest = ""] = /^\[!(\w+)\]\s*(.*)$/s.exec(text) ?? [];
  const name = tone.toLowerCase();
  if (isTone(name) && rest !== "") return [{ kind: "callout", tone: tones[name], text: rest }];
  const [, said = text, source] = /^(.*\S)\s+(?:—|–|--|―)\s*([^—–]{2,100})$/s.exec(text) ?? [];
  const inner = node.children.flatMap((child) => (child.type === "paragraph" ? [] : readBlock(child, reader)));
  return [...(said === "" ? [] : [{ kind: "quote" as const, text: said, source }]), ...inner];
}

function readList(node: List, reader: Reader): NoteItem[] {
  const after: NoteItem[] = [];
  const items = node.children.flatMap((item): ListItem[] => {
    const [first, ...others] = item.children;
    const text = first?.type === "paragraph" ? richOf(first.children, reader.source).trim() : "";
    const below: string[] = [];
    for (const other of first?.type === "paragraph" ? others : item.children) {
      if (other.type === "paragraph") below.push(richOf(other.children, reader.source).trim());
      else if (other.type === "list") {
        for (const inner of readList(other, reader)) {
          if (inner.kind === "list") below.push(...inner.items.flatMap((i) => [i.text, ...i.below]));
          else after.push(inner);
        }
      } else after.push(...readBlock(other, reader));
    }
    const said = below.filter((line) => line !== "");
    const [head, ...tail] = text === "" ? said : [text, ...said];
    return head === undefined ? [] : [{ text: head, below: tail }];
  });
  const list: NoteItem = { kind: "list", ordered: node.ordered === true, first: node.start ?? 1, items };
  return [...(items.length > 0 ? [list] : []), ...after];
}

const mostColumns = 8;
const mostRows = 60;

function readTable(node: Table, { source, warnings }: Reader): NoteItem[] {
  const cells = node.children.map((row) =>
    row.children.map((cell) => richOf(cell.children, source).trim().slice(0, 200)),
  );
  const [head, ...rows] = cells;
  if (!head || rows.length === 0) return [];
  const width = Math.min(mostColumns, Math.max(...cells.map((row) => row.length)));
  if (cells.some((row) => row.length > mostColumns) || rows.length > mostRows)
    warnings.push(`A table has at most ${mostColumns} columns and ${mostRows} rows; the rest is not shown.`);
  const padded = (row: readonly string[], empty: string): string[] =>
    Array.from({ length: width }, (_, i) => row[i] || empty);
  const columns = padded(head, "–").map((name) => name.slice(0, 80));
  return [{ kind: "table", columns, rows: rows.slice(0, mostRows).map((row) => padded(row, "")) }];
}

function readCode(node: Code, reader: Reader): NoteItem[] {
  if (node.value.trim() === "") return [];
  const language = node.lang ?? "";
  if (language === "math" || language === "tex" || language === "latex") return [{ kind: "math", tex: node.value }];
  if (language.startsWith(pictureFence)) return readPicture(language.slice(pictureFence.length), node.value, reader);
  return [{ kind: "code", language, code: node.value }];
}

function readBlock(node: RootContent, reader: Reader): NoteItem[] {
  switch (node.type) {
    case "paragraph": {
      const [only] = node.children;
      // `$$…$$` in one line is read as inline mathematics; alone in a paragraph it is meant to stand alone.
      if (node.children.length === 1 && only?.type === "inlineMath" && only.value.trim() !== "")
        return [{ kind: "math", tex: only.value }];
      const text = richOf(node.children, reader.source).trim();
      if (node.children.some((child) => child.type === "image"))
        reader.warnings.push("Pictures in the notes are not shown.");
      return text === "" ? [] : [{ kind: "paragraph", text }];
    }
    case "blockquote":
      return readQuote(node, reader);
    case "list":
      return readList(node, reader);
    case "code":
      return readCode(node, reader);
    case "math":
      return node.value.trim() === "" ? [] : [{ kind: "math", tex: node.value }];
    case "table":
      return readTable(node, reader);
    default:
      return [];
  }
}

/** LaTeX's own brackets around mathematics, `\\[…\\]` and `\\(…\\)`, as dollars; code is left alone. */
const withDollars = (source: string): string =>
  source
    .split(codeParts)
    .map((part, i) =>
      i % 2 === 1
        ? part
        : part
            .replace(/\\\[([\s\S]+?)\\\]/g, (_, tex: string) => `\n$$\n${tex.trim()}\n$$\n`)
            .replace(/\\\(([^\n]+?)\\\)/g, (_, tex: string) => `$${tex.trim()}$`),
    )
    .join("");

/** Markdown or plain text as sections of things to show and say. Never throws; what it cannot show it says in warnings. */
export function readNotes(markdown: string): Notes {
  // Private signs hold formulas while sentences are cut; nobody's notes mean anything by them.
  const source = withDollars(tamed(markdown))
    .replace(/\r\n?/g, "\n")
    .toWellFormed()
    .replace(/[\p{Co}\uFEFF]/gu, "")
    .replace(/^---\n[\s\S]*?\n---\n/, "")
    .replace(
      /^:::[ \t]*(figure|plot)[^\n]*\n([\s\S]*?)\n:::[ \t]*$/gm,
      (_, kind: string, yaml: string) => `\n~~~~${pictureFence}${kind}\n${yaml}\n~~~~\n`,
    );
  const tree = fromMarkdown(source, {
    extensions: [gfm(), math()],
    mdastExtensions: [gfmFromMarkdown(), mathFromMarkdown()],
  });
  const reader: Reader = { source, warnings: [] };
  const sections: NoteSection[] = [{ depth: 0, items: [] }];
  for (const node of tree.children) {
    if (node.type === "heading") {
      const title = textOf(node).replace(/\s+/g, " ").trim();
      sections.push({ title: title === "" ? undefined : title, depth: node.depth, items: [] });
    } else sections.at(-1)?.items.push(...readBlock(node, reader));
  }
  return {
    sections: sections.filter((s) => s.title !== undefined || s.items.length > 0),
    warnings: [...new Set(reader.warnings)],
  };
}
