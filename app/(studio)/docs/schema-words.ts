import type { JsonSchema } from "./description";

/** The name that a reference leads to. */
export const refName = ({ $ref }: JsonSchema): string | undefined => $ref?.split("/").at(-1);

/** What a value is, in a few words: `text`, `list of numbers`, `one of …`. */
export function typeWords(schema: JsonSchema): string {
  const { type, enum: choices, anyOf, oneOf, items, format } = schema;
  const name = refName(schema);
  if (name !== undefined) return name;
  if ("const" in schema && schema.const !== undefined) return JSON.stringify(schema.const);
  if (choices) return choices.map((one) => JSON.stringify(one)).join(" | ");
  const several = anyOf ?? oneOf;
  if (several) return [...new Set(several.map(typeWords))].join(" or ");
  if (Array.isArray(type)) return type.join(" or ");
  if (type === "array") return `list of ${typeof items === "object" ? typeWords(items) : "anything"}`;
  return format ?? type ?? "anything";
}

/** The limits of a value, in words. */
export function limitWords(schema: JsonSchema): string[] {
  const { minLength, maxLength, minimum, maximum, minItems, maxItems } = schema;
  return [
    between(minLength, maxLength, "characters"),
    between(minimum, maximum, ""),
    between(minItems, maxItems, "items"),
    schema.default === undefined ? "" : `default ${JSON.stringify(schema.default)}`,
  ].filter((words) => words !== "");
}

function between(least: number | undefined, most: number | undefined, unit: string): string {
  const words = (text: string) => `${text} ${unit}`.trim();
  if (least !== undefined && most !== undefined) return words(`${count(least)} to ${count(most)}`);
  if (least !== undefined) return words(`at least ${count(least)}`);
  return most === undefined ? "" : words(`at most ${count(most)}`);
}

const count = (value: number): string => value.toLocaleString("en-US");
