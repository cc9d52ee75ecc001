export interface Definition {
  term: string;
  meaning: string;
}

const verbs =
  "is|are|means|refers to|denotes|is called|ist|sind|bedeutet|heißt|est|sont|signifie|désigne|es|son|significa|è|sono|é|são";
const marked = new RegExp(
  `^(?:(?:an?|the|eine?|der|die|das|une?|les?|la|el|los|las|un|una|il|lo|o|os|as)\\s+)?(?:\\*\\*|\\*)([^*]{2,60})(?:\\*\\*|\\*)\\s*(?:(?::|—|–|-)\\s+|\\s(?:${verbs})\\s+)(\\S.*)$`,
  "iu",
);
const plain = /^(?:An?|The)\s+((?:[\p{L}-]+\s){0,2}[\p{L}-]+)\s+is\s+((?:an?|the)\s.+)$/u;

const capitalized = (term: string): string => term.replace(/^\p{Ll}(?=\p{Ll}|\s)/u, (letter) => letter.toUpperCase());

/** Term and meaning, when a sentence of rich text defines something: `**Term**: …`, `A *term* is …`, `A term is a …`. */
export function findDefinition(sentence: string): Definition | undefined {
  const [, term, meaning] = marked.exec(sentence) ?? plain.exec(sentence) ?? [];
  if (term === undefined || meaning === undefined) return undefined;
  // "The answer is the number 5" defines nothing: what is defined is named, not pointed at.
  if (
    /^(?:answer|result|reason|idea|problem|question|point|rule|same|only|first|second|last|next|other|following|point|trick|goal|task)\b/i.test(
      term,
    )
  )
    return undefined;
  return { term: capitalized(term.trim().replace(/[:\s]+$/, "")), meaning: meaning.replace(/[.。]$/, "").trim() };
}
