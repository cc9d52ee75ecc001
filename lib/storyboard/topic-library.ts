import type { Storyboard } from "#lib/contracts/storyboard";
import { binarySearch } from "#lib/storyboard/library/binary-search";
import { derivativeAsSlope } from "#lib/storyboard/library/derivative-as-slope";
import { howABillBecomesLaw } from "#lib/storyboard/library/how-a-bill-becomes-law";
import { pythagoreanTheorem } from "#lib/storyboard/library/pythagorean-theorem";
import { topicWords } from "#lib/storyboard/topics/topic-words";

export interface LibraryEntry {
  id: string;
  title: string;
  /** What people call it. */
  topics: readonly string[];
  /** Words that may stand beside a name without meaning another thing. */
  beside: string;
  storyboard: Storyboard;
}

/** Hand-written films. A new one: a file in `library/` and an entry here. */
export const libraryEntries: readonly LibraryEntry[] = [
  {
    id: "pythagorean-theorem",
    title: pythagoreanTheorem.title,
    topics: ["Pythagorean theorem", "Pythagoras", "theorem of Pythagoras", "Pythagorean", "a² + b² = c²"],
    beside: "theorem right angled triangle geometry rearrangement square side hypotenuse real life algebra area",
    storyboard: pythagoreanTheorem,
  },
  {
    id: "derivative-as-slope",
    title: derivativeAsSlope.title,
    topics: [
      "derivative",
      "slope of a curve",
      "slope of a tangent",
      "tangent line",
      "secant to tangent",
      "differentiation",
      "instantaneous rate of change",
    ],
    beside: "calculus limit function curve slope tangent secant line point rate change graph",
    storyboard: derivativeAsSlope,
  },
  {
    id: "binary-search",
    title: binarySearch.title,
    topics: [
      "binary search",
      "bisection search",
      "half-interval search",
      "search a sorted list",
      "search a sorted array",
    ],
    beside: "code python sorted list array half halving log logarithmic time complexity programming computer science",
    storyboard: binarySearch,
  },
  {
    id: "how-a-bill-becomes-law",
    title: howABillBecomesLaw.title,
    topics: [
      "bill becomes law",
      "bill to law",
      "how laws are made",
      "law making",
      "legislative process",
      "how congress makes laws",
    ],
    beside: "congress us usa america american united states government senate house president federal pass passed",
    storyboard: howABillBecomesLaw,
  },
];

export const libraryEntry = (id: string): LibraryEntry | undefined => libraryEntries.find((entry) => entry.id === id);

/**
 * The entry that a topic means, if any: the topic says all the words of one of its names, and nothing beside them that
 * would make it another topic ("binary search trees").
 */
export function findInLibrary(topic: string): LibraryEntry | undefined {
  const asked = topicWords(topic);
  const fits = ({ topics, beside }: LibraryEntry): boolean =>
    topics.some((name) => {
      const words = topicWords(name);
      const others = asked.filter((word) => !words.includes(word));
      return words.length > 0 && words.every((word) => asked.includes(word)) && isSubset(others, topicWords(beside));
    });
  return libraryEntries.find(fits);
}

const isSubset = (words: readonly string[], of: readonly string[]): boolean => words.every((word) => of.includes(word));
