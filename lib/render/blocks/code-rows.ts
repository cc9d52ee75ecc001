import type { CodeToken } from "#lib/contracts/typeset";

/** A row on the picture: a line of code or the rest of a wrapped one. */
export interface CodeRow {
  /** Line of code, from 0. */
  line: number;
  /** true for what a wrapped line goes on with. */
  continued: boolean;
  /** In characters of the monospaced face. */
  indent: number;
  tokens: readonly CodeToken[];
}

/** How far the rest of a wrapped line is set in, in characters, beyond the line's own indent. */
const hanging = 2;
const fewest = 12;

/** Width of letters in characters of the face: East Asian ones and emoji take two. */
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;
export const columnsOf = (text: string): number => [...text].reduce((sum, sign) => sum + (wide.test(sign) ? 2 : 1), 0);

export const lineColumns = (tokens: readonly CodeToken[]): number =>
  tokens.reduce((sum, token) => sum + columnsOf(token.text), 0);

/** Breaks lines that have more than `most` columns, at spaces and signs where there are any. */
export function codeRows(lines: readonly (readonly CodeToken[])[], most: number): CodeRow[] {
  return lines.flatMap((tokens, line): CodeRow[] => {
    if (lineColumns(tokens) <= most) return [{ line, continued: false, indent: 0, tokens }];
    const text = tokens.map((token) => token.text).join("");
    const own = Math.min(text.length - text.trimStart().length, Math.floor(most / 3));
    const rows: CodeRow[] = [];
    let rest: readonly CodeToken[] = tokens;
    while (rest.length > 0) {
      const continued = rows.length > 0;
      const indent = continued ? own + hanging : 0;
      const [taken, left] = cutTokens(rest, Math.max(fewest, most - indent));
      rows.push({ line, continued, indent, tokens: continued ? trimStart(taken) : taken });
      rest = trimStart(left);
    }
    return rows;
  });
}

/** Tokens up to a number of columns, and the rest. */
function cutTokens(tokens: readonly CodeToken[], most: number): [CodeToken[], CodeToken[]] {
  if (lineColumns(tokens) <= most) return [[...tokens], []];
  const text = tokens.map((token) => token.text).join("");
  const at = breakAt(text, most);
  const taken: CodeToken[] = [];
  const left: CodeToken[] = [];
  let before = 0;
  for (const token of tokens) {
    const head = Math.min(token.text.length, Math.max(0, at - before));
    if (head > 0) taken.push({ ...token, text: token.text.slice(0, head) });
    if (head < token.text.length) left.push({ ...token, text: token.text.slice(head) });
    before += token.text.length;
  }
  return [taken, left];
}

/** Index at which a text is broken so that its first part has at most that many columns. */
function breakAt(text: string, most: number): number {
  let columns = 0;
  let hard = 0;
  let soft = 0;
  let space = 0;
  for (const sign of text) {
    columns += columnsOf(sign);
    if (columns > most) break;
    hard += sign.length;
    if (columns < most * 0.4) continue;
    if (/\s/.test(sign)) space = hard;
    else if (/[,;({[|&+*/=.]/.test(sign)) soft = hard;
  }
  return Math.max(1, space || soft || hard);
}

function trimStart(tokens: readonly CodeToken[]): CodeToken[] {
  const [first, ...more] = tokens;
  if (!first) return [];
  const text = first.text.trimStart();
  return text === "" ? trimStart(more) : [{ ...first, text }, ...more];
}
