import type { Beat } from "#lib/storyboard/outline/beat";
import { codeBeats, focusOnCode } from "#lib/storyboard/outline/beats/code-beats";
import { equationBeats, type Formula } from "#lib/storyboard/outline/beats/equation-beats";
import { listBeats } from "#lib/storyboard/outline/beats/list-beats";
import { pictureBeat } from "#lib/storyboard/outline/beats/picture-beat";
import { calloutBeat, quoteBeat } from "#lib/storyboard/outline/beats/quote-beat";
import { symbolsBeat } from "#lib/storyboard/outline/beats/symbols-beat";
import { tableBeat } from "#lib/storyboard/outline/beats/table-beat";
import { textBeats } from "#lib/storyboard/outline/beats/text-beats";
import type { NoteItem } from "#lib/storyboard/outline/notes-section";
import type { Pen } from "#lib/storyboard/outline/pen";
import { neededTex } from "#lib/storyboard/outline/reading/needed-tex";
import { sizeOf } from "#lib/storyboard/outline/reading/rich";
import { sentencesOf } from "#lib/storyboard/outline/reading/sentences";

/** A last sentence of at most this length introduces what follows, also without a colon. */
const leadWords = 26;
/** Words between two formulas that are one chain of thought. */
const linkWords = 6;
const link =
  /^(?:so|thus|hence|therefore|then|and|or|that is|which|also|folglich|daher|oder|und|donc|ou|et|entonces|luego|o)(?!\p{L})/iu;
const links = (words: string): boolean => /^\p{Ll}/u.test(words) || link.test(words);
const explains = /^(?:\*\*)?(?:where|here|with|in which|wobei|hier|dabei|mit|où|ici|avec|donde|aquí|con)\b/iu;

const mostAboutCode = 75;

const isShown = (item: NoteItem | undefined): boolean =>
  item !== undefined && item.kind !== "paragraph" && item.kind !== "callout";

/** Formulas from `at` on that belong together: display formulas with nothing or a few words between them. */
function chain(items: readonly NoteItem[], at: number, pen: Pen): { formulas: Formula[]; next: number } {
  const formulas: Formula[] = [];
  let next = at;
  let before: string | undefined;
  for (;;) {
    const item = items[next];
    if (item?.kind === "math") {
      formulas.push({ tex: item.tex, before });
      before = undefined;
      next += 1;
    } else if (
      item?.kind === "paragraph" &&
      items[next + 1]?.kind === "math" &&
      sizeOf(item.text) <= linkWords &&
      links(item.text) &&
      neededTex(item.text).length === 0 &&
      sentencesOf(item.text, pen.language).length === 1
    ) {
      before = item.text;
      next += 1;
    } else break;
  }
  return { formulas, next: before === undefined ? next : next - 1 };
}

/** What stands under one heading as beats, in its order. */
export function sectionBeats(items: readonly NoteItem[], pen: Pen): Beat[] {
  const beats: Beat[] = [];
  let lead: string | undefined;
  for (let i = 0; i < items.length; ) {
    const item = items[i];
    if (!item) break;
    const opening = lead;
    lead = undefined;
    let next = i + 1;
    switch (item.kind) {
      case "paragraph": {
        const sentences = sentencesOf(item.text, pen.language);
        const last = sentences.at(-1) ?? "";
        const leads = introduces(last, items[i + 1]);
        if (leads) lead = withColon(sentences.pop() ?? "");
        beats.push(...paragraphBeats(sentences, beats.at(-1), items[i - 1], pen));
        break;
      }
      case "math": {
        const found = chain(items, i, pen);
        next = found.next;
        beats.push(...equationBeats(found.formulas, opening, pen));
        break;
      }
      case "code":
        beats.push(...codeBeats(item, opening, items[next]?.kind === "paragraph", pen));
        break;
      case "table":
        beats.push(tableBeat(item, opening, pen));
        break;
      case "list":
        beats.push(...listBeats(item, opening, pen));
        break;
      case "quote":
        beats.push(quoteBeat(item, opening, pen));
        break;
      case "callout":
        beats.push(calloutBeat(item, pen));
        break;
      case "picture":
        beats.push(pictureBeat(item, opening, pen));
        break;
    }
    i = next;
  }
  return beats;
}

const aboutIt: Partial<Record<NoteItem["kind"], RegExp>> = {
  table:
    /(?<!\p{L})(?:table|following|below|here|overview|compar\w*|summar\w*|tabelle|folgende\w*|tableau|suivante?s?|tabla|siguientes?)(?!\p{L})/iu,
  code: /(?<!\p{L})(?:code|program|programme|function|script|snippet|listing|following|below|here|like this|programm|funktion|folgende\w*|suivante?|siguiente|programa|código|python|javascript)(?!\p{L})/iu,
  list: /(?<!\p{L})(?:following|these|below|here|steps|folgende\w*|schritte|suivante?s?|étapes|siguientes?|pasos)(?!\p{L})/iu,
  picture: /./u,
  math: /./u,
};

/** Whether a paragraph's last sentence leads up to what stands after it. */
function introduces(sentence: string, next: NoteItem | undefined): boolean {
  if (next === undefined || !isShown(next) || neededTex(sentence).length > 0) return false;
  if (/[:：]$/.test(sentence)) return true;
  return sizeOf(sentence) <= leadWords && aboutIt[next.kind]?.test(sentence) === true;
}

/** What breaks off before a formula is said as if it went on. */
const withColon = (lead: string): string => (/[\p{L}\p{N}$`*]$/u.test(lead) ? `${lead}:` : lead);

/** Sentences about the code above light up its lines; the first one that needs a formula ends that. */
function aboutCode(
  sentences: readonly string[],
  last: Beat | undefined,
  pen: Pen,
): { beat: Beat; used: number } | undefined {
  const code = last?.blocks.find((block) => block.type === "code");
  if (code?.type !== "code") return undefined;
  const formula = sentences.findIndex((sentence) => neededTex(sentence).length > 0);
  const used = formula < 0 ? sentences.length : formula;
  const { say, actions } = focusOnCode(sentences.slice(0, used), code.code, code.id, pen);
  if (actions.length === 0 || sizeOf(say) > mostAboutCode) return undefined;
  return { beat: { say, blocks: [], actions, follows: true }, used };
}

/** A paragraph's beats; the first one stays with the code or formula before it when it explains that. */
function paragraphBeats(
  sentences: readonly string[],
  last: Beat | undefined,
  before: NoteItem | undefined,
  pen: Pen,
): Beat[] {
  const [first, ...rest] = sentences;
  if (first === undefined) return [];
  const code = before?.kind === "code" ? aboutCode(sentences, last, pen) : undefined;
  if (code) return [code.beat, ...(code.used < sentences.length ? textBeats(sentences.slice(code.used), pen) : [])];
  const explained = before !== undefined && isShown(before) && before.kind !== "list";
  const symbols = before?.kind === "math" ? symbolsBeat(first, pen) : undefined;
  if (symbols) return [symbols, ...(rest.length > 0 ? textBeats(rest, pen) : [])];
  if (before?.kind === "math" && explains.test(first)) {
    const where = textBeats([first], pen).map((beat) => ({ ...beat, follows: true }));
    return [...where, ...(rest.length > 0 ? textBeats(rest, pen) : [])];
  }
  const [head, ...others] = textBeats(sentences, pen);
  return head && explained ? [{ ...head, follows: true }, ...others] : head ? [head, ...others] : [];
}
