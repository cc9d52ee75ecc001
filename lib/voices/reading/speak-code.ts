import type { ReadingRules } from "#lib/voices/reading/reading-rules";
import { speakIdentifier } from "#lib/voices/reading/speak-identifier";
import { speakSigns } from "#lib/voices/reading/speak-signs";

const call = /([\p{L}\p{N}_.]+)\(([^()]*)\)/gu;

/** A piece of code as a person would say it: `binary_search(items, 7)` is "binary search of items, 7". */
export function speakCode(code: string, rules: ReadingRules): string {
  const called = code
    .replace(/(\p{L})\.(?=\p{L})/gu, `$1 ${rules.dot} `)
    .replace(call, (_, name: string, inner: string) => (inner.trim() ? `${name} ${rules.of} ${inner},` : name))
    .replace(/["'`;{}()[\]]/g, " ")
    .replace(/(?<=[\p{L}\p{N}\s])\s*-\s*(?=[\p{L}\p{N}(])/gu, ` ${rules.minus} `)
    .replace(/(?<=[\p{L}\p{N}\s])\s*\*\s*(?=[\p{L}\p{N}(])/gu, ` ${rules.signs["×"] ?? "*"} `)
    .replace(/(?<=[\p{L}\p{N}])\s*\/\s*(?=[\p{L}\p{N}(])/gu, ` ${rules.signs["÷"] ?? "/"} `);
  return speakSigns(called, rules)
    .split(" ")
    .map((word) => (Object.hasOwn(rules.words, word) ? rules.words[word] : undefined) ?? speakIdentifier(word))
    .join(" ")
    .replace(/,+(?=\s*$)|\s+(?=,)/g, "")
    .trim();
}
