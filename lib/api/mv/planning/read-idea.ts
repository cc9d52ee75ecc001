/** What an idea says of place and of what happens, as far as plain words tell. */
export interface ReadIdea {
  /** As it reads within a sentence; absent where the idea names none. */
  where?: string;
  /** The idea as the end of a sentence. */
  about: string;
}

/** Words after which an idea of English tells where. */
const before =
  /\b(?:exploring|visiting|discovering|crossing|touring|in|inside|into|at|on|through|across|around|over|under|above|beneath|along|near|by|within|to)\s+/gi;
const article = /^(?:the|a|an|my|our|his|her|their|its|this|that)\s/i;

/** Reads the last phrase of place out of an idea: `Tourist exploring Austin, Texas` is about `Austin, Texas`. */
export function readIdea(idea: string): ReadIdea {
  const about = idea
    .replaceAll(/\s+/g, " ")
    .trim()
    .replace(/[.!?…\s]+$/u, "");
  const [first = ""] = about.split(/[.!?;:\n]/);
  const found = [...first.matchAll(before)].map(({ index, 0: word }) => first.slice(index + word.length).trim());
  const where = found.find(isPlace);
  return { about, where: where === undefined ? undefined : lowered(cut(where)) };
}

/** What follows such words and is no place. */
const noPlace =
  /^(?:the |a |an )?(?:\d|love|time|age|era|end|name|order|slow|search|front|middle|day|night|dawn|dusk|sunset|sunrise)\b/i;

/** A name, or a thing with its article; not a verb, a number or a time. */
function isPlace(text: string): boolean {
  if (text === "" || noPlace.test(text)) return false;
  return article.test(text) || /^\p{Lu}/u.test(text) || /^\p{L}+(?:\s\p{L}+){0,3}$/u.test(text);
}

/** The place alone, without what happens there. */
const cut = (text: string): string =>
  text
    .split(
      /\s(?:while|when|as|who|that|which|and then|with|looking|searching|trying|during|at (?:night|dawn|dusk|sunset))\b/i,
    )[0]
    ?.replace(/[,\s]+$/, "") ?? text;

/** An ordinary first word stands small within a sentence; a name, of several capitals or none after it, stays. */
const lowered = (text: string): string =>
  /^(?:\p{Lu}\p{Ll}*)\s\p{Ll}/u.test(text) || article.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
