import { type NumberRules, plainWord } from "#lib/voices/numbers/number-rules";
import { numberRulesOf } from "#lib/voices/numbers/number-rules-of";
import { isOrdinalDe } from "#lib/voices/numbers/numbers-de";
import { isMonthEn } from "#lib/voices/numbers/numbers-en";
import { romanNumber } from "#lib/voices/numbers/roman-number";
import { sayFigure } from "#lib/voices/numbers/say-figure";
import { spellDigits } from "#lib/voices/numbers/spell-digits";
import { nameGreekLetters } from "#lib/voices/reading/greek-letters";
import type { ReadingRules } from "#lib/voices/reading/reading-rules";
import { speakAcronyms } from "#lib/voices/reading/speak-acronym";
import { speakIdentifier } from "#lib/voices/reading/speak-identifier";
import { speakSigns, withoutPictures } from "#lib/voices/reading/speak-signs";

export interface WordPlace {
  /** The plain words before and after, as written; absent at the ends. */
  before?: string;
  after?: string;
  rules: ReadingRules;
  /** Two letters. */
  language: string;
}

/** What a table says itself: words such as "constructor" are in no table. */
const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

const edges = /^([("'“”„«»‘’‚‹›¿¡[{]*)([\s\S]*?)([)"'“”«»‘’‹›\]}.,;:?!…]*)$/u;
const number = /^[+−-]?\d[\d.,\u00a0\u202f]*$/;
const address = /^(?:https?:\/\/|www\.)(?:www\.)?([^/\s?#]+)\S*$/i;

/** The host of a web address; other words as they are. What captions show for it, too. */
export const shortAddress = (word: string): string => address.exec(word)?.[1] ?? word;

function abbreviation(word: string, { rules, after }: WordPlace): string | undefined {
  const bare = word.replace(/^[("“„«]+/u, "").replace(/[,;:)"”»]+$/u, "");
  const tail = /[,;:)]+$/u.exec(word)?.[0].replace(/\)/g, "") ?? "";
  const lower = bare.charAt(0).toLowerCase() + bare.slice(1);
  const upper = bare.charAt(0).toUpperCase() + bare.slice(1);
  const found = [bare, lower, upper].find((form) => Object.hasOwn(rules.abbreviations, form));
  if (found === undefined) return undefined;
  // "No." before anything but a number is the word no.
  if (/^(?:no|nos|nr|p|pp|s|ch|sec|vol|bd|t|min)\.$/i.test(found) && !/^[\d#(]/.test(after ?? "")) return undefined;
  const ends = rules.mayEnd.includes(found) && (after === undefined || /^[\p{Lu}“"¿¡]/u.test(after));
  return `${rules.abbreviations[found]}${ends ? "." : tail}`;
}

function withUnit(core: string, { rules, before }: WordPlace): string | undefined {
  const glued = /^([+−-]?\d[\d.,]*)(\D+)$/u.exec(core);
  const amount = glued?.[1] ?? (before && number.test(before) ? before : undefined);
  // "1990s" and "80s" are times, "5s" is a duration.
  if (/^(?:1[5-9]|20)?\d0s$/.test(core)) return undefined;
  const unit = own(rules.units, glued?.[2] ?? core);
  if (amount === undefined || unit === undefined) return undefined;
  const name = /^[+−-]?1$/.test(amount) ? unit[0] : unit[1];
  return glued ? `${glued[1]} ${name}` : name;
}

function money(core: string, rules: ReadingRules, numbers: NumberRules | undefined): string | undefined {
  const [, lead, amount, magnitude, trail] =
    /^([$€£¥₹])?(\d[\d.,]*)(?:[ \u00a0](\p{L}+\.?))?[ \u00a0]?([$€£¥₹])?$/u.exec(core) ?? [];
  const currency = own(rules.currencies, lead ?? trail ?? "");
  if (!currency || !amount) return undefined;
  const [, whole = amount, cents] = /^(.*)[.,](\d\d)$/.exec(amount) ?? [];
  const name = whole === "1" && !magnitude ? currency[0] : currency[1];
  if (numbers && cents !== undefined && !magnitude && cents !== "00")
    return numbers.money(spellDigits(whole, numbers, currency[0]), name, spellDigits(String(Number(cents)), numbers));
  return [amount, magnitude && (own(rules.abbreviations, magnitude) ?? magnitude), name].filter(Boolean).join(" ");
}

/** English: an "a" that is a letter is given as A, or it would be said as the article. */
function isLetterA(core: string, tail: string, { language, after }: WordPlace): boolean {
  if (language !== "en" || core !== "a") return false;
  return (
    tail !== "" ||
    after === undefined ||
    /^(?:squared|cubed|plus|minus|times|equals?|over|divided|sub|prime|and|or|is|[=+−×·≤≥<>≠→⇒/^-])/.test(after)
  );
}

const vulgar: Readonly<Record<string, string>> = { "1/2": "½", "1/3": "⅓", "2/3": "⅔", "1/4": "¼", "3/4": "¾" };

/** The word after, as it is said. */
function nextSaid({ rules, after }: WordPlace): string | undefined {
  const unit = after === undefined ? undefined : own(rules.units, after.replace(/[,.;:?!)]+$/, ""));
  return unit?.[0] ?? after;
}

function speakCore(written: string, place: WordPlace): string {
  const core = written.replace(/(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g, "");
  const { rules } = place;
  const numbers = numberRulesOf(place.language);
  const known =
    own(rules.signs, own(vulgar, core) ?? "") ??
    own(rules.words, core) ??
    withUnit(core, place) ??
    money(core, rules, numbers);
  if (known !== undefined) return known;
  const figure =
    numbers && sayFigure(core, numbers, { before: place.before, next: nextSaid(place), range: rules.range });
  if (figure !== undefined) return speakSigns(figure, rules);
  if (address.test(core) || /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(core))
    return shortAddress(core).replace(/@/g, ` ${rules.at} `).replace(/\./g, ` ${rules.dot} `).replace(/[-_]/g, " ");
  const spelled = core
    .replace(/^([a-zA-ZΓΘΩ]′?'?|log|ln|exp|sin|cos|tan|max|min)\((?=[\p{L}\p{N}])/u, `$1 ${rules.of} `)
    .replace(/(?<=^\d[\d.,]*)[-–](?=\d[\d.,]*[%°€$]?$)/u, ` ${rules.range} `)
    .replace(/(?<=\p{L})[-–](?=\p{L})/gu, "-")
    .replace(/^#(?=\d)/, `${rules.number} `)
    .replace(/^~(?=\d)/, rules.signs["≈"] === undefined ? "" : `${rules.signs["≈"].replace(/^is /, "")} `)
    .replace(/(?<=^\d+)\/(?=\d+$)/, ` ${rules.over} `)
    .replace(/(?<=\p{L})\/(?=\p{L})/gu, " ")
    .replace(/(?<=[\p{L}\d)²³])\*(?=[\p{L}\d(])/gu, "×")
    .replace(/^-(?=\d)/, `${rules.minus} `);
  return speakSigns(spelled, rules)
    .split(" ")
    .map((part) => own(rules.words, part) ?? speakIdentifier(part))
    .join(" ");
}

/** `3. Mai` and `May 3` are ordinals; the "Uhr" of `14:30 Uhr` is said inside the time. */
function speakDate(core: string, tail: string, { language, before, after }: WordPlace): string | undefined {
  const numbers = numberRulesOf(language);
  if (!numbers) return undefined;
  if (language === "de" && tail === "." && after !== undefined && romanNumber(core) !== undefined)
    return sayFigure(core, numbers, { before, next: after, range: "" });
  if (language === "de" && core === "Uhr" && /^\d{1,2}:\d{2}$/.test(before ?? "")) return tail;
  if (!/^\d{1,3}$/.test(core)) return undefined;
  if (language === "de" && tail === "." && isOrdinalDe(before, after))
    return numbers.ordinal(Number(core), before ?? "", after);
  const isDay = language === "en" && Number(core) <= 31 && Number(core) > 0;
  if (isDay && isMonthEn(before) && before !== plainWord(before)) return `${numbers.ordinal(Number(core))}${tail}`;
  return undefined;
}

/** What is said for one written word: numbers and acronyms as words. Empty when there is nothing to say. */
export function speakWord(written: string, place: WordPlace): string {
  const numbers = numberRulesOf(place.language);
  const spoken = speakWritten(written, place);
  return numbers
    ? speakAcronyms(nameGreekLetters(spellDigits(spoken, numbers, nextSaid(place)), place.language))
    : spoken;
}

/** What is said for one written word, its punctuation kept for the rhythm. */
function speakWritten(written: string, place: WordPlace): string {
  const word = withoutPictures(written).trim();
  if (word === "") return "";
  const short = abbreviation(word, place);
  if (short !== undefined) return short;
  if (/^[-–—―]+$/u.test(word)) return place.before === undefined ? "" : "—";
  const whole = own(place.rules.words, word) ?? own(place.rules.signs, word);
  if (whole !== undefined) return whole;
  const [, lead = "", core = "", tail = ""] = edges.exec(word) ?? [];
  const opened = (core.match(/\(/g)?.length ?? 0) > (core.match(/\)/g)?.length ?? 0);
  const closing = opened ? tail.replace(")", "") : tail;
  if (isLetterA(core, tail, place)) return `A${tail}`;
  const dated = speakDate(core, tail, place);
  if (dated !== undefined) return dated;
  const spoken = speakCore(opened && tail.startsWith(")") ? `${core})` : core, place);
  const rhythm = closing
    .replace(/["“”«»'‘’‹›\]}]/gu, "")
    .replace(/…/g, ",")
    .replace(/\.{2,}/g, ",");
  return `${/\(/.test(lead) ? "(" : ""}${spoken.replace(/[()]/g, "")}${rhythm}`.trim();
}
