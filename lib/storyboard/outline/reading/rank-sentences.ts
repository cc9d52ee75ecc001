import { stopwordsOf } from "#lib/storyboard/outline/language/stopwords";
import { plainOf } from "#lib/storyboard/outline/reading/rich";

/** The words of a line that carry meaning, in small letters. */
export function tellingWords(rich: string, language: string): string[] {
  const small = stopwordsOf(language);
  const segmenter = new Intl.Segmenter(language, { granularity: "word" });
  return [...segmenter.segment(plainOf(rich).toLowerCase())]
    .filter(({ isWordLike, segment }) => isWordLike && !small.has(segment) && !/^\d*$/.test(segment))
    .map(({ segment }) => (segment.length > 4 ? segment.replace(/s$/, "") : segment));
}

const damping = 0.85;
const rounds = 24;
/** More sentences than these are not compared with each other: that takes the square of their number. */
const mostCompared = 700;

/** How often others use a sentence's words, on average. */
function rankByWords(sentences: readonly ReadonlySet<string>[]): number[] {
  const counts = new Map<string, number>();
  for (const words of sentences) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return sentences.map((words) => {
    let sum = 0;
    for (const word of words) sum += (counts.get(word) ?? 0) / sentences.length;
    return sum / (words.size + 2);
  });
}

/**
 * How much each sentence says of the whole, by TextRank (Mihalcea and Tarau, 2004): sentences vote for those that share
 * their words. Sums to the number of sentences; order and rounding are the same on every machine.
 */
export function rankSentences(sentences: readonly string[], language: string): number[] {
  const words = sentences.map((sentence) => new Set(tellingWords(sentence, language)));
  if (words.length > mostCompared) return rankByWords(words);
  const likeness = words.map((a, i) =>
    words.map((b, j) => {
      if (i === j || a.size < 2 || b.size < 2) return 0;
      let shared = 0;
      for (const word of a) if (b.has(word)) shared += 1;
      return shared / (Math.log(a.size) + Math.log(b.size) + 1);
    }),
  );
  const votes = likeness.map((row) => row.reduce((sum, x) => sum + x, 0));
  let ranks = sentences.map(() => 1);
  for (let round = 0; round < rounds; round++) {
    ranks = ranks.map((_, i) => {
      let sum = 0;
      for (const [j, rank] of ranks.entries()) {
        const total = votes[j] ?? 0;
        if (total > 0) sum += ((likeness[j]?.[i] ?? 0) / total) * rank;
      }
      return 1 - damping + damping * sum;
    });
  }
  return ranks;
}

/** Words too common to stand out, whatever the notes say. */
const dull = new Set(
  "first second third last time times way thing number year part example case people word same different many much made make makes get gets use used using called long small large back fall falls come comes go goes give gives take takes find finds".split(
    " ",
  ),
);

/** Of the words that are only frequent, so many count. */
const mostFrequent = 3;

/** The words that matter most: those of titles and emphasis, then the few that the text says most often. */
export function keyWords(
  lines: readonly string[],
  marked: readonly string[],
  language: string,
  most: number,
): string[] {
  const counts = new Map<string, number>();
  const add = (line: string): void => {
    for (const word of tellingWords(line, language))
      if ((word.length > 3 || !/^[\p{Script=Latin}]+$/u.test(word)) && !dull.has(word))
        counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  for (const line of [...lines, ...marked]) add(line);
  const named = new Set(marked.flatMap((line) => tellingWords(line, language)));
  const ranked = [...counts].filter(([, count]) => count > 1).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const frequent = ranked.filter(([word]) => !named.has(word)).slice(0, mostFrequent);
  return [...ranked.filter(([word]) => named.has(word)).slice(0, most), ...frequent].map(([word]) => word);
}
