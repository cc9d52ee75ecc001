import { type NumberRules, plainWord } from "#lib/voices/numbers/number-rules";
import { romanNumber } from "#lib/voices/numbers/roman-number";
import { sayDigits, sayNumber } from "#lib/voices/numbers/say-number";

export interface FigurePlace {
  before?: string;
  /** The word after it, as it is said: units by their names. */
  next?: string;
  range: string;
}

const numbered =
  /^(?:war|chapter|part|volume|book|act|type|phase|section|class|figure|table|apollo|kapitel|teil|band|akt|typ|klasse|chapitre|tome|partie|acte|livre|capítulo|parte|tomo|acto|libro|mundial|mondiale)$/;
const isYear = (digits: string): boolean => /^(?:1[1-9]|20)\d\d$/.test(digits);

function roman(core: string, rules: NumberRules, { before = "", next }: FigurePlace): string | undefined {
  const [, letters = "", ending = ""] = /^([IVXL]+)(er|e|ème|re)?$/.exec(core) ?? [];
  const n = romanNumber(letters);
  if (n === undefined) return undefined;
  const name = before.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
  if (ending !== "") return rules.ordinal(n, before, next);
  return rules.roman(n, name, next) ?? (numbered.test(name.toLowerCase()) ? rules.cardinal(BigInt(n)) : undefined);
}

function moment(core: string, rules: NumberRules, next: string | undefined): string | undefined {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(core) ?? /^(\d{1,2})h(\d{2})?$/.exec(core) ?? [];
  const [h, m] = [Number(hours), Number(minutes ?? 0)];
  if (hours !== undefined && h < 25 && m < 60) return rules.time(h, m, next);
  const [, y, mo, d] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(core) ?? [];
  if (y !== undefined) return date(Number(y), Number(mo), Number(d), rules);
  const [, one, two, year] = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(core) ?? [];
  if (year === undefined) return undefined;
  const [day, month] = rules.dayFirst ? [Number(one), Number(two)] : [Number(two), Number(one)];
  return date(Number(year), month, day, rules);
}

const date = (y: number, m: number, d: number, rules: NumberRules): string | undefined =>
  m >= 1 && m <= 12 && d >= 1 && d <= 31 ? rules.date(y, m, d) : undefined;

/** Telephone numbers and codes: groups of digits with hyphens. */
function telephone(core: string, rules: NumberRules): string | undefined {
  if (!/^(?:\+\d{1,3}-)?(?:\d{3}-\d{3,4}(?:-\d{4})?|0\d+(?:[-/]\d+)+)$/.test(core)) return undefined;
  return core
    .split(/\D+/)
    .filter((group) => group !== "")
    .map((group) => sayDigits(group, rules))
    .join(", ");
}

function range(core: string, rules: NumberRules, place: FigurePlace): string | undefined {
  const [, from = "", to = "", sign = ""] = /^(\d[\d.,]*)[-–](\d[\d.,]*)([%°€]?)$/.exec(core) ?? [];
  if (from === "") return undefined;
  if (isYear(from) && isYear(to)) return `${rules.year(Number(from))} ${place.range} ${rules.year(Number(to))}`;
  const [first, last] = [sayNumber(from, rules), sayNumber(to, rules, sign === "" ? place.next : undefined)];
  return first && last ? `${first} ${place.range} ${last}${sign}` : undefined;
}

/** A word made of digits as it is said: times, dates, ordinals, years, ranges, fractions, numbers. undefined for others. */
export function sayFigure(core: string, rules: NumberRules, place: FigurePlace): string | undefined {
  const { before, next } = place;
  const ordinal = rules.writtenOrdinal.exec(core)?.[1];
  if (ordinal !== undefined) return rules.ordinal(Number(ordinal), before, next);
  const decade = /^((?:1[1-9]|20)\d0)(?:s|er)$/.exec(core)?.[1];
  if (decade !== undefined) return rules.decade?.(Number(decade)) ?? `${rules.year(Number(decade))}er`;
  const [, above, below] = /^(\d{1,3})\/(\d{1,2})$/.exec(core) ?? [];
  const fraction = above === undefined ? undefined : rules.fraction(Number(above), Number(below));
  if (fraction !== undefined) return fraction;
  if (isYear(core) && (rules.beforeYear.test(plainWord(before)) || /^\d{1,2},$/.test(before ?? "")))
    return rules.year(Number(core));
  return (
    roman(core, rules, place) ??
    moment(core, rules, next) ??
    telephone(core, rules) ??
    range(core, rules, place) ??
    sayNumber(core, rules, next)
  );
}
