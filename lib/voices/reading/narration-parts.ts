/** A stretch of narration that is read by one rule. */
export type NarrationPart =
  | { kind: "mark"; id: string }
  | { kind: "tex"; tex: string }
  | { kind: "code"; code: string }
  | { kind: "text"; text: string };

// A dollar opens mathematics only before a sign and closes it only after one, so that "$5 and $10" stays money.
const special =
  /\[\[([A-Za-z][A-Za-z0-9_-]{0,39})\]\]|\$\$([\s\S]+?)\$\$|(?<!\\)\$(?![\s$])((?:\\.|[^$\\])*?)(?<!\s)\$(?!\d)|`([^`]+)`/gu;
const link = /!?\[([^[\]]+)\]\((?:[^()\s]+)\)/g;

/** Marks of emphasis and links go; their words stay. */
function unmark(text: string): string {
  return text
    .replace(link, "$1")
    .replace(/\*\*([^*]+)\*\*|__([^_]+)__/g, (_, a, b) => a ?? b)
    .replace(/(?<![\p{L}\p{N}*])\*([^*\s](?:[^*]*[^*\s])?)\*(?![\p{L}\p{N}*])/gu, "$1")
    .replace(/(?<![\p{L}\p{N}_])_([^_\s](?:[^_]*[^_\s])?)_(?![\p{L}\p{N}_])/gu, "$1")
    .replace(/\\([$*_`[\]\\])/g, "$1");
}

/** Cuts narration into marks, mathematics, code and plain text, in order. */
export function narrationParts(narration: string): NarrationPart[] {
  const parts: NarrationPart[] = [];
  // Emphasis may span mathematics or a mark, so its signs go before the cutting, not after.
  const kept: string[] = [];
  const held = narration.replace(special, (found) => `\uE000${kept.push(found) - 1}\uE001`);
  for (const piece of unmark(held).split(/(\uE000\d+\uE001)/)) {
    const number = /^\uE000(\d+)\uE001$/.exec(piece)?.[1];
    if (number === undefined) {
      if (piece !== "") parts.push({ kind: "text", text: piece });
      continue;
    }
    const [found] = [...(kept[Number(number)] ?? "").matchAll(special)];
    const [, id, display, inline, code] = found ?? [];
    const tex = display ?? inline;
    if (id !== undefined) parts.push({ kind: "mark", id });
    else if (tex !== undefined) parts.push({ kind: "tex", tex: tex.trim() });
    else if (code !== undefined) parts.push({ kind: "code", code });
  }
  return parts;
}
