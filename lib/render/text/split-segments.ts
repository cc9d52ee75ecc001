/** Scripts written without spaces: a line may end between their words. Korean has spaces and keeps its words whole. */
const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}、。，．！？；：「」『』（）《》〈〉【】]/u;
const closing = /^[\p{Pe}\p{Pf}\p{Po}ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々]/u;
const opening = /[\p{Ps}\p{Pi}¿¡]$/u;
const dash = /\p{L}[-‐–—]$/u;
const number = /(^|[^\p{L}\d])[\d.,\u00a0]*\d$/u;
const measure =
  /^(%|‰|°[CF]?|[kMGTmµnpcdh]?(m|g|s|W|V|A|Hz|J|N|Pa|B|b|L|l|eV|mol|K|cal|Wh|bit|byte)[²³]?|km\/h|m\/s[²]?|min|h|px|dB|fps|€|\$|£|¥|million|billion)$/u;

/** May a line end between what stands before (since the last break) and the segment after, when no space parts them? */
export function mayBreak(before: string, after: string): boolean {
  if (closing.test(after) || opening.test(before)) return false;
  if (dash.test(before)) return /\p{L}/u.test(after);
  const a = Array.from(before).at(-1) ?? "";
  const b = Array.from(after)[0] ?? "";
  return spaceless.test(a) || spaceless.test(b);
}

/** A number stays with the unit that follows its space. */
export const staysTogether = (before: string, after: string): boolean => number.test(before) && measure.test(after);

/** Space at which a line may end; a no-break space is a letter. */
export const isSpace = (segment: string): boolean => /^[ \t\n\r\u2000-\u2006\u2008-\u200a\u3000]+$/u.test(segment);
