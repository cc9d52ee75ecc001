import { balanced, escapeRich, overWords, plainOf, sizeOf } from "#lib/storyboard/outline/reading/rich";

/** Words that tie a sentence to the one before it, and mean nothing when it stands alone. */
const connectives: Readonly<Record<string, RegExp>> = {
  en: /^(?:however|therefore|thus|hence|moreover|furthermore|in addition|in fact|indeed|in other words|of course|for example|for instance|in short|in general|as a result|consequently|finally|then(?! again)|now(?! that)|so(?! far| long| much| many| that)|and|but|yet|still|also|again|first|second|third|next|note that|notice that|remember that|recall that|this means that|that is why|here)\b,?\s+/i,
  // After most German ties the verb comes first: only these can go.
  de: /^(?:und|aber|denn|mit anderen worten:)\b,?\s+/i,
  fr: /^(?:cependant|donc|ainsi|de plus|en effet|autrement dit|bien sûr|par exemple|enfin|ensuite|puis|et|mais|aussi|d'abord)\b,?\s+/i,
  es: /^(?:sin embargo|por lo tanto|así|además|de hecho|en otras palabras|por supuesto|por ejemplo|finalmente|entonces|luego|y|pero|también|primero)\b,?\s+/i,
};

/** Places where a sentence may end earlier, the better ones first. */
const places = [
  /[;:—–]\s|\s[—–]\s/gu,
  /,\s(?=(?:which|who|because|since|while|where|although|whereas|so that|but|and|so|weil|da|während|wobei|obwohl|aber|und|qui|que|car|tandis|où|mais|porque|mientras|donde|aunque|pero|lo que)\b)/giu,
  /\s(?=(?:because|since|while|whereas|although|so that|weil|obwohl|car|parce que|porque|aunque)\b)/giu,
  /,(?=\s)|[、，]/gu,
];
const fewest = 4;
const stretch = 1.45;
/** No word is longer: what comes later cannot be the end of a head that fits. */
const mostSigns = 100;

const capitalized = (text: string): string =>
  text.replace(/^(\**)(\p{Ll})(?=\p{Ll}|\s)/u, (_, stars: string, letter: string) => stars + letter.toUpperCase());

/** Before a place to cut: not inside brackets. */
const closed = (text: string): boolean => (text.match(/[([]/g)?.length ?? 0) === (text.match(/[)\]]/g)?.length ?? 0);

/** A clause that cannot stand alone: what comes after its comma can. */
const subordinate =
  /^(?:when|whenever|if|because|since|while|as|although|though|where|once|after|before|until|unless|for|in|on|at|with|by|from|after|during|wenn|weil|als|obwohl|während|nachdem|bevor|bei|mit|in|quand|si|lorsque|comme|bien que|puisque|pour|dans|avec|cuando|si|como|aunque|mientras|porque|para|en|con)(?![\p{L}'])/iu;

const joining =
  /^(?:because|and|but|or|which|who|so|since|while|where|although|weil|und|aber|oder|da|wobei|car|et|mais|ou|qui|que|porque|y|pero|o)(?![\p{L}'])/iu;

function cutAt(text: string, most: number): string | undefined {
  const opening = subordinate.test(text) ? /^[^,()]*,\s+(?=\S)/u.exec(text)?.[0] : undefined;
  const main =
    opening === undefined ? "" : text.slice(opening.length).replace(/^(?:then|dann|so|alors|entonces)\s/iu, "");
  if (main !== "" && !joining.test(main)) {
    if (sizeOf(main) <= most * stretch) return sizeOf(main) <= most ? main : (cutAt(main, most) ?? main);
    return cutAt(main, most);
  }
  for (const limit of [most, most * stretch])
    for (const place of places) {
      const near = [...text.matchAll(place)].filter(({ index }) => index <= limit * mostSigns);
      const heads = near.map(({ index }) => text.slice(0, index)).filter(closed);
      const fitting = heads.filter((head) => sizeOf(head) <= limit && sizeOf(head) >= fewest);
      const longest = limit === most ? fitting.at(-1) : fitting[0];
      if (longest !== undefined) return longest;
    }
  return undefined;
}

function firstWords(text: string, most: number): string {
  const words = text.split(/(?<=\s)/u);
  let head = "";
  for (const word of words) {
    if (sizeOf(head + word) > most - 1) break;
    head += word;
  }
  if (head.trim() === "") head = [...text].slice(0, Math.max(8, most * 2)).join("");
  return `${head.trim().replace(/[\s,;:(–—-]+$/u, "")} …`;
}

/** A sentence in at most so many words, for the picture: what ties and what explains goes, what is said stays. */
export function shorten(sentence: string, most: number, language: string): string {
  // Formulas are held apart, so their own commas and colons are no places to cut.
  const short = overWords(sentence.trim(), (words) => {
    let text = words.replace(/[.。]["”’»]*$/u, "").replace(/[,;:]$/u, "");
    const tie = connectives[language.split("-")[0] ?? ""];
    if (tie) text = text.replace(tie, "").replace(tie, "");
    if (sizeOf(text) > most) text = text.replace(/\s?\([^()]*\)/g, "");
    if (sizeOf(text) <= most) return capitalized(text.trim());
    const asked = /[?？]$/u.exec(text)?.[0] ?? "";
    const cut = cutAt(text, most);
    if (cut !== undefined) return capitalized(cut.trim() + (cut.endsWith(asked) ? "" : asked));
    // A line somewhat too long reads better than a torn one.
    return capitalized(sizeOf(text) <= most * stretch ? text.trim() : firstWords(text, most));
  });
  const line = balanced(short).replace(/\s+/g, " ");
  // Words without end (addresses, hashes) are cut by signs.
  const mostSigns = Math.min(380, most * 14);
  return line.length <= mostSigns
    ? line
    : `${escapeRich([...plainOf(line).replaceAll("$", "")].slice(0, mostSigns / 2).join(""))} …`;
}
