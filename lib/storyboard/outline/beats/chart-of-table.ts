import type { BlockOf } from "#lib/contracts/storyboard-blocks";

type Chart = Omit<BlockOf<"chart">, "id">;

const fewest = 3;
const most = 12;
/** From so many years on a line is drawn; fewer are bars. */
const fewestYears = 5;
/** Values further apart than this cannot be seen beside each other. */
const mostRatio = 300;
const marked = /[*_`$\\[\]<>]/;
const year = /^[12]\d{3}$/;
const numeric = /^([−+-]?\d[\d.,'’\u00a0\u202f ]*?)\s*([^\d\s.,][^\d]{0,11})?$/u;

/** A number as a language writes it; nothing when it is none. */
function numberIn(text: string, language: string): number | undefined {
  const bare = text.replace(/[\s'’\u00a0\u202f]/gu, "").replace("−", "-");
  const plain = /^en\b|^zh\b|^ja\b|^ko\b/.test(language)
    ? bare.replace(/,(?=\d{3}(?:\D|$))/g, "")
    : bare.replace(/\.(?=\d{3}(?:\D|$))/g, "").replace(",", ".");
  return /^[+-]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/**
 * The chart that tells a table better: one column of short names and one of numbers that have a unit in common and can
 * be compared. Nothing for other tables.
 */
export function chartOfTable(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  language: string,
): Chart | undefined {
  if (columns.length !== 2 || rows.length < fewest || rows.length > most) return undefined;
  const labels = rows.map((row) => (row[0] ?? "").trim());
  if (labels.some((label) => label === "" || label.length > 40 || marked.test(label))) return undefined;
  if (new Set(labels).size < labels.length) return undefined;
  const found = rows.map((row) => numeric.exec((row[1] ?? "").trim()));
  const units = found.map((match) => (match?.[2] ?? "").trim());
  const values = found.map((match) => numberIn(match?.[1] ?? "", language));
  const numbers = values.flatMap((value) => value ?? []);
  if (numbers.length < rows.length || new Set(units).size > 1) return undefined;
  const [unit = ""] = units;
  if (marked.test(unit) || unit.length > 10) return undefined;
  // Years are dates, not sizes.
  if (unit === "" && numbers.every((value) => year.test(`${value}`))) return undefined;
  const sizes = numbers.map(Math.abs).filter((size) => size > 0);
  if (sizes.length === 0 || Math.max(...sizes) > mostRatio * Math.min(...sizes)) return undefined;
  const rising = labels.every((label, i) => year.test(label) && (i === 0 || Number(label) > Number(labels[i - 1])));
  const counted = (columns[1] ?? "").trim();
  return {
    type: "chart",
    kind: rising && rows.length >= fewestYears ? "line" : "bar",
    labels,
    series: [{ values: numbers }],
    ...(counted !== "" && counted !== "–" && counted.length <= 60 && !marked.test(counted)
      ? { y: { label: counted } }
      : {}),
    ...(unit === "" ? {} : { unit: unit === "%" && language.startsWith("en") ? unit : `\u00a0${unit}` }),
  };
}
