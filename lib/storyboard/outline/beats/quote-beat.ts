import type { Beat } from "#lib/storyboard/outline/beat";
import type { NoteItem } from "#lib/storyboard/outline/notes-section";
import type { Pen } from "#lib/storyboard/outline/pen";
import { fill } from "#lib/storyboard/outline/phrases/phrases";
import { emphasized } from "#lib/storyboard/outline/reading/emphasized";
import { withStop } from "#lib/storyboard/outline/reading/sentences";
import { shorten } from "#lib/storyboard/outline/reading/shorten";

const mostShown = 40;

export function quoteBeat(quote: Extract<NoteItem, { kind: "quote" }>, lead: string | undefined, pen: Pen): Beat {
  const id = pen.name("quote");
  const mark = pen.name("m");
  const source = quote.source?.trim();
  const opening = lead
    ? `${withStop(lead)} `
    : source
      ? `${fill(pen.phrases.quoteLead, { source: source.replace(/,.*$/, "") })} `
      : "";
  return {
    say: `${opening}[[${mark}]] ${withStop(quote.text)}`,
    blocks: [{ id, type: "quote", text: shorten(quote.text, mostShown, pen.language).slice(0, 600), source }],
    actions: [{ at: mark, do: "show", target: id }],
    big: true,
  };
}

export function calloutBeat(item: Extract<NoteItem, { kind: "callout" }>, pen: Pen): Beat {
  const id = pen.name("callout");
  const mark = pen.name("m");
  const text = emphasized(shorten(item.text, 24, pen.language), pen);
  return {
    say: `[[${mark}]] ${withStop(item.text)}`,
    blocks: [{ id, type: "callout", tone: item.tone, title: pen.phrases[item.tone], text }],
    actions: [{ at: mark, do: "show", target: id }],
  };
}
