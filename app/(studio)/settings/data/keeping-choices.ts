import { fileSize } from "../../../_ui/format-time";
import type { Choice } from "../../../_ui/inputs";

/** The value of "as much as I may". */
export const asMuchAsAllowed = "";

const days = [7, 30, 90, 180, 365, 730];
const GB = 1_000_000_000;
const sizes = [0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((size) => size * GB);

const dayWords = (count: number): string =>
  count % 365 === 0 ? `${count / 365} ${count === 365 ? "year" : "years"}` : `${count} ${count === 1 ? "day" : "days"}`;

/** `5 GB`, where a figure that holds may be `5.3 GB`. */
const sizeWords = (bytes: number): string => fileSize(bytes).replace(".0 ", " ");

/** Figures below a bound and the one that holds, in order. */
function within(figures: readonly number[], most: number | undefined, held: number | undefined): number[] {
  const all = new Set(figures.filter((figure) => figure < (most ?? Number.POSITIVE_INFINITY)));
  if (held !== undefined && held !== most) all.add(held);
  return [...all].toSorted((a, b) => a - b);
}

const choicesOf = (figures: number[], words: (figure: number) => string, everything: string): Choice[] => [
  ...figures.map((figure) => ({ value: String(figure), label: words(figure) })),
  { value: asMuchAsAllowed, label: everything },
];

/** For how long one may keep films: `most` is the installation's bound, `held` what holds now. */
export const dayChoices = (most: number | undefined, held: number | undefined): Choice[] =>
  choicesOf(
    within(days, most, held),
    dayWords,
    most === undefined ? "Until I delete them" : `${dayWords(most)}, the longest here`,
  );

/** How much one may keep, in bytes. */
export const sizeChoices = (most: number | undefined, held: number | undefined): Choice[] =>
  choicesOf(
    within(sizes, most, held),
    sizeWords,
    most === undefined ? "As much as there is room for" : `${sizeWords(most)}, the most here`,
  );

/** What is chosen where this holds. */
export const chosen = (held: number | undefined, most: number | undefined): string =>
  held === undefined || held === most ? asMuchAsAllowed : String(held);
