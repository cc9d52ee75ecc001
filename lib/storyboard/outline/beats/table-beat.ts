import type { Action } from "#lib/contracts/storyboard-actions";
import type { Beat } from "#lib/storyboard/outline/beat";
import { chartOfTable } from "#lib/storyboard/outline/beats/chart-of-table";
import type { NoteItem } from "#lib/storyboard/outline/notes-section";
import type { Pen } from "#lib/storyboard/outline/pen";
import { fill, listed } from "#lib/storyboard/outline/phrases/phrases";
import { sizeOf } from "#lib/storyboard/outline/reading/rich";
import { withStop } from "#lib/storyboard/outline/reading/sentences";

/** A larger table is looked at; only the first rows of it are read aloud. */
const mostRead = 6;
const someRead = 3;
const longestRow = 16;

/** Column names inside a sentence; German nouns keep their capitals. */
const inSentence = (name: string, language: string): string =>
  /^de\b/.test(language) ? name : name.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (letter) => letter.toLowerCase());

/** A table whose rows come as they are read; names with numbers become a chart. */
export function tableBeat(table: Extract<NoteItem, { kind: "table" }>, lead: string | undefined, pen: Pen): Beat {
  const { columns, rows } = table;
  const chart = chartOfTable(columns, rows, pen.language);
  const id = pen.name(chart ? "chart" : "table");
  const names = columns.filter((name) => name !== "–");
  const opening =
    lead ??
    fill(pen.phrases.tableLead, {
      list: listed(
        (names.length > 0 ? names : columns).map((name) => inSentence(name, pen.language)),
        pen.language,
      ),
    });
  const actions: Action[] = chart ? [] : [{ at: "start", do: "rows", target: id, count: 0 }];
  const read = rows.length <= mostRead ? rows.length : someRead;
  const said = rows.slice(0, read).flatMap((row, i) => {
    const cells = row.filter((cell) => cell !== "");
    if (cells.length === 0 || sizeOf(cells.join(" ")) > longestRow) return [];
    const mark = pen.name("m");
    if (!chart) actions.push({ at: mark, do: "rows", target: id, count: i + 1 });
    else actions.push({ at: mark, do: "emphasize", target: `${id}.${chart.kind === "line" ? "label" : ""}${i}` });
    const [first = "", ...others] = cells;
    return [`[[${mark}]] ${withStop(others.length > 0 ? `${first}: ${others.join(", ")}` : first)}`];
  });
  // Rows that nobody reads come with the last one that is read, or at once.
  const last = actions.at(-1);
  if (!chart && said.length < rows.length && last?.do === "rows") {
    const mark = pen.name("m");
    if (said.length === 0) actions[0] = { at: "start", do: "rows", target: id, count: rows.length };
    else {
      actions.push({ id: pen.name("rest"), at: mark, do: "rows", target: id, count: rows.length });
      said.push(`[[${mark}]]`);
    }
  }
  return {
    say: `${withStop(opening)} ${said.join(" ")}`.trim(),
    blocks: [chart ? { ...chart, id } : { id, type: "table", columns, rows }],
    actions: actions.map((action, i) => calmed(action, actions[i + 1])),
    big: true,
  };
}

/** What is marked in a chart stays marked until the next row is read. */
const calmed = (action: Action, next: Action | undefined): Action =>
  action.do === "emphasize" ? { ...action, until: next?.at ?? "end" } : action;
