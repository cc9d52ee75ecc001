/** Words that say how a topic is wanted, not what it is. */
const empty = new Set(
  (
    "a an the of on in to for with and or is are be as how what why does do did can you we i me my it its this that by from at " +
    "about explain explained explaining explanation explainer introduction intro introducing introductory overview basics " +
    "basic beginner beginners tutorial lesson lecture video film proof proving prove visual visually visualized " +
    "visualization demonstration demonstrate demo understanding understand simple simply easy short quick guide work works " +
    "working algorithm example examples idea concept meaning definition made mathematical mathematics math maths step steps please show teach students kids children school us using"
  ).split(" "),
);

/** A word without its ending: law, laws; search, searches, searching; Pythagoras, Pythagorean. */
function stem(word: string): string {
  const one = word.replace(/['’]s$/, "");
  if (one.length <= 4) return one.replace(/s$/, "");
  return one
    .replace(/(?:ean|as)$/, "")
    .replace(/s$/, "")
    .replace(/(?:ing|er|al|e)$/, "");
}

/** The words of a topic that carry its meaning, without endings, accents and case. */
export function topicWords(topic: string): string[] {
  const plain = topic
    .normalize("NFKD")
    .replace(/[\p{M}^]/gu, "")
    .toLowerCase();
  const words = plain.match(/[\p{L}\p{N}]+(?:['’]s)?/gu) ?? [];
  return [...new Set(words.filter((word) => !empty.has(word)).map(stem))];
}
