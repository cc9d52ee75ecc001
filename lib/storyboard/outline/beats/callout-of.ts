import type { BlockOf } from "#lib/contracts/storyboard-blocks";
import type { Pen } from "#lib/storyboard/outline/pen";
import { emphasized } from "#lib/storyboard/outline/reading/emphasized";
import { shorten } from "#lib/storyboard/outline/reading/shorten";

type Kind = "example" | "warning" | "result" | "tip" | "note";

const openings: Readonly<Record<string, Partial<Record<Kind, RegExp>>>> = {
  en: {
    example: /^(?:for example|for instance|as an example|suppose|imagine)\b/i,
    warning: /^(?:be careful|careful|beware|warning|never|do not|don't|a common mistake|watch out)\b/i,
    result:
      /^(?:therefore|as a result|in short|in other words|this is why|that is why|the result is|in the end|to sum up|hence)\b/i,
    note: /^(?:note that|notice that|remember that|recall that|keep in mind)\b/i,
  },
  de: {
    example: /^(?:zum beispiel|beispielsweise|angenommen)\b/i,
    warning: /^(?:vorsicht|achtung|niemals)\b/i,
    result: /^(?:daher|deshalb|folglich|kurz gesagt|mit anderen worten)\b/i,
    note: /^(?:beachte|man beachte|zu beachten)\b/i,
  },
  fr: {
    example: /^(?:par exemple|supposons|imaginons)\b/i,
    warning: /^(?:attention|jamais)\b/i,
    result: /^(?:donc|ainsi|en bref|autrement dit|c'est pourquoi)\b/i,
    note: /^(?:notons que|remarquons que|rappelons que)\b/i,
  },
  es: {
    example: /^(?:por ejemplo|supongamos|imaginemos)\b/i,
    warning: /^(?:cuidado|atención|nunca)\b/i,
    result: /^(?:por lo tanto|por eso|en resumen|en otras palabras)\b/i,
    note: /^(?:nótese que|recordemos que|observe que)\b/i,
  },
};

const calloutWords = 16;
const tone = { example: "note", warning: "warning", result: "result", tip: "tip", note: "note" } as const;

/** A callout for a sentence that begins as an example, a warning, a result or a note does. */
export function calloutOf(sentence: string, pen: Pen): BlockOf<"callout"> | undefined {
  const found = Object.entries(openings[pen.language.split("-")[0] ?? ""] ?? {}).find(([, opening]) =>
    opening.test(sentence),
  );
  if (!found) return undefined;
  const kind = (["example", "warning", "result", "tip", "note"] as const).find((name) => name === found[0]) ?? "note";
  return {
    id: pen.name("callout"),
    type: "callout",
    tone: tone[kind],
    title: pen.phrases[kind],
    text: emphasized(shorten(sentence, calloutWords, pen.language), pen),
  };
}
