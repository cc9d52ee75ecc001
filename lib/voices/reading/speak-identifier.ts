/** Parts of `camelCase`, `snake_case`, `HTTPServer`, `utf8`, `H2O` with spaces between them; numbers and plain words as they are. */
export function speakIdentifier(word: string): string {
  if (/^\d[\d.,]*(?:st|nd|rd|th|s|er|re|e|º|ª)?$/u.test(word)) return word;
  return word
    .replace(/_+/g, " ")
    .replace(/(?<=\p{Ll}{2})(?=\p{Lu}\p{L})/gu, " ")
    .replace(/(?<=\p{Lu})(?=\p{Lu}\p{Ll}{2})/gu, " ")
    .replace(/(?<=^\p{Ll})(?=\p{Lu}{2,})/gu, " ")
    .replace(/(?<=\p{Script=Latin})(?=\p{N})|(?<=\p{N})(?=\p{Script=Latin})/gu, " ")
    .trim();
}
