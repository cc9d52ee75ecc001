import type { TextRun, Typeset } from "#lib/contracts/typeset";

export interface Sentence {
  /** As it is written in a storyboard, marks of strong, code and TeX included. */
  source: string;
  runs: TextRun[];
  length: number;
}

/** Ends of sentences in any script, with what closes them and the space after. */
const end = /[.!?…]["'”’)\]]*\s+|[。！？][」』”）]*\s*/gu;

/** Cuts plain text after its sentences; nothing is lost: the parts together are the text. */
export function cutSentences(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const match of text.matchAll(end)) {
    const to = match.index + match[0].length;
    // An initial, an abbreviation such as "e.g." or a number is no end.
    if (
      /(^|[\s(])(\p{Lu}|\p{L}\.\p{L}|Dr|Mr|Mrs|Ms|St|vs|etc|approx|Fig|No|z\. ?B|bzw)\.\s*$/u.test(text.slice(from, to))
    )
      continue;
    parts.push(text.slice(from, to));
    from = to;
  }
  if (from < text.length) parts.push(text.slice(from));
  return parts;
}

const written: Record<TextRun["kind"], (text: string) => string> = {
  plain: (text) => text,
  strong: (text) => `**${text}**`,
  emphasis: (text) => `*${text}*`,
  code: (text) => `\`${text}\``,
  tex: (text) => `$${text}$`,
};

/** A rich text in sentences. */
export function sentencesOf(source: string, typeset: Typeset): Sentence[] {
  const sentences: Sentence[] = [];
  let open: Sentence = { source: "", runs: [], length: 0 };
  for (const run of typeset.texts[source] ?? [{ kind: "plain", text: source } as const]) {
    const parts = run.kind === "plain" ? cutSentences(run.text) : [run.text];
    for (const [i, text] of parts.entries()) {
      open.runs.push({ kind: run.kind, text });
      open.source += written[run.kind](text);
      open.length += text.length;
      // `cutSentences` ends all parts but the last with the end of a sentence, and the last one when nothing follows.
      const ended = run.kind === "plain" && (i < parts.length - 1 || new RegExp(`(${end.source})$`, "u").test(text));
      if (ended) {
        sentences.push(open);
        open = { source: "", runs: [], length: 0 };
      }
    }
  }
  if (open.runs.length > 0) sentences.push(open);
  return sentences;
}
