import type { Action } from "#lib/contracts/storyboard-actions";
import type { Block } from "#lib/contracts/storyboard-blocks";
import type { Beat } from "#lib/storyboard/outline/beat";
import { findDefinition } from "#lib/storyboard/outline/beats/find-definition";
import type { ListItem, NoteItem } from "#lib/storyboard/outline/notes-section";
import type { Pen } from "#lib/storyboard/outline/pen";
import { emphasized } from "#lib/storyboard/outline/reading/emphasized";
import { neededTex } from "#lib/storyboard/outline/reading/needed-tex";
import { sizeOf } from "#lib/storyboard/outline/reading/rich";
import { withStop } from "#lib/storyboard/outline/reading/sentences";
import { shorten } from "#lib/storyboard/outline/reading/shorten";

/** Limits of one picture. */
const mostItems = 6;
const mostWords = 54;
const itemWords = 11;
const saidWords = 45;

function shownAs(item: ListItem, pen: Pen): string {
  const short = shorten(item.text, itemWords, pen.language);
  // A formula that was cut away stands by itself.
  const lost = neededTex([item.text, ...item.below].join(" ")).filter((tex) => !short.includes(`$${tex}$`));
  return [emphasized(short, pen), ...lost.map((tex) => `$${tex}$`)].join(" · ").slice(0, 400);
}

function said(item: ListItem, pen: Pen): string {
  const below =
    item.below.length > 0
      ? `${item.text.replace(/[.:;,]$/, "")}: ${item.below.map((line) => line.replace(/[.;,]$/, "")).join("; ")}`
      : item.text;
  return withStop(sizeOf(below) > saidWords ? shorten(below, saidWords, pen.language).replace(/ …$/, "") : below);
}

/** Items by pictures: few enough to be read, and about as many on each. */
function chunks(items: readonly ListItem[], pen: Pen): ListItem[][] {
  const sizes = items.map((item) => sizeOf(shownAs(item, pen)));
  const words = sizes.reduce((sum, size) => sum + size, 0);
  const pictures = Math.max(Math.ceil(items.length / mostItems), Math.ceil(words / mostWords));
  const each = Math.ceil(items.length / pictures);
  const result: ListItem[][] = [];
  let filled = 0;
  for (const [i, item] of items.entries()) {
    const size = sizes[i] ?? 0;
    const last = result.at(-1);
    if (!last || last.length >= each || filled + size > mostWords) {
      result.push([item]);
      filled = size;
    } else {
      last.push(item);
      filled += size;
    }
  }
  return result;
}

function definitionBeat(items: readonly ListItem[], pen: Pen): Beat | undefined {
  const found = items.map((item) => (/^\*\*/.test(item.text) ? findDefinition(item.text) : undefined));
  if (items.length > 3 || items.length < 2 || found.some((definition) => definition === undefined)) return undefined;
  if (items.some((item) => item.below.length > 0)) return undefined;
  const blocks: Block[] = [];
  const actions: Action[] = [];
  const say = found.map((definition, i) => {
    const id = pen.name("definition");
    const mark = pen.name("m");
    const meaning = shorten(definition?.meaning ?? "", itemWords, pen.language);
    blocks.push({ id, type: "definition", term: definition?.term ?? "", meaning });
    actions.push({ at: mark, do: "show", target: id });
    return `[[${mark}]] ${withStop(items[i]?.text ?? "")}`;
  });
  return { say: say.join(" "), blocks, actions, big: true };
}

/** A list as pictures of a few items, each item there when it is spoken of. `lead` introduces the first. */
export function listBeats(list: Extract<NoteItem, { kind: "list" }>, lead: string | undefined, pen: Pen): Beat[] {
  const opening = lead === undefined ? "" : `${withStop(lead)} `;
  const defined = list.ordered ? undefined : definitionBeat(list.items, pen);
  if (defined) return [{ ...defined, say: opening + defined.say }];
  let number = list.first;
  return chunks(list.items, pen).map((items, chunk) => {
    const id = pen.name(list.ordered ? "steps" : "list");
    const counts = list.ordered && number === 1;
    const texts = items.map((item, i) => `${list.ordered && !counts ? `${number + i}\\. ` : ""}${shownAs(item, pen)}`);
    number += items.length;
    const marks = items.map(() => pen.name("m"));
    return {
      say: (chunk === 0 ? opening : "") + items.map((item, i) => `[[${marks[i]}]] ${said(item, pen)}`).join(" "),
      blocks: [{ id, type: counts ? "steps" : "bullets", items: texts }],
      actions: marks.map((mark, i): Action => ({ at: mark, do: "show", target: `${id}.${i}` })),
      big: items.length > 2,
    };
  });
}
