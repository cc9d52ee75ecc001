import { isShape, type Shape } from "#lib/storyboard/writing/model-schema";

const list = (value: unknown): Shape[] => (Array.isArray(value) ? value.filter(isShape) : []);

function textOf({ enum: words, maxLength }: Shape): string {
  if (Array.isArray(words)) return words.map((word) => JSON.stringify(word)).join(" | ");
  return typeof maxLength === "number" ? `string≤${maxLength}` : "string";
}

function numberOf({ type, minimum, exclusiveMinimum, maximum }: Shape): string {
  const name = type === "integer" ? "integer" : "number";
  const most = typeof maximum === "number" && Math.abs(maximum) < 1e6 ? maximum : undefined;
  if (typeof minimum === "number" && most !== undefined) return `${name} ${minimum}..${most}`;
  if (most !== undefined) return `${name}≤${most}`;
  return exclusiveMinimum === 0 ? `${name}>0` : name;
}

function listOf({ items, prefixItems, minItems, maxItems }: Shape): string {
  if (Array.isArray(prefixItems)) return `[${list(prefixItems).map(typeOf).join(", ")}]`;
  const inner = isShape(items) ? typeOf(items) : "unknown";
  const one = inner.includes(" ") ? `(${inner})` : inner;
  const [least, most] = [Number(minItems ?? 0), maxItems === undefined ? "" : String(maxItems)];
  return `${one}[]${least > 0 || most !== "" ? `{${least}..${most}}` : ""}`;
}

function objectOf({ properties, required, additionalProperties }: Shape): string {
  if (!isShape(properties)) {
    return isShape(additionalProperties) ? `{ [id]: ${typeOf(additionalProperties)} }` : "{}";
  }
  const needed = new Set(Array.isArray(required) ? required : []);
  const fields = Object.entries(properties).flatMap(([name, shape]) =>
    isShape(shape) ? [`${name}${needed.has(name) ? "" : "?"}: ${typeOf(shape)}`] : [],
  );
  return `{ ${fields.join(", ")} }`;
}

function typeOf(shape: Shape): string {
  if (typeof shape.$ref === "string") return shape.$ref.slice(shape.$ref.lastIndexOf("/") + 1);
  if (shape.const !== undefined) return JSON.stringify(shape.const);
  const choices = list(shape.oneOf ?? shape.anyOf);
  if (choices.length > 0) return choices.map(typeOf).join(" | ");
  switch (shape.type) {
    case "string":
      return textOf(shape);
    case "number":
    case "integer":
      return numberOf(shape);
    case "boolean":
      return "boolean";
    case "array":
      return listOf(shape);
    case "object":
      return objectOf(shape);
    default:
      return "unknown";
  }
}

/** A named part; one with choices has a line for each. */
function partOf(name: string, shape: Shape): string {
  const choices = list(shape.oneOf ?? shape.anyOf);
  if (choices.length < 3) return `${name} = ${typeOf(shape)}`;
  return `${name} =\n${choices.map((choice) => `  | ${typeOf(choice)}`).join("\n")}`;
}

/** A schema as people write types: a sixth of its length, with every limit. */
export function compactShape(name: string, shape: Shape): string {
  const parts = isShape(shape.$defs) ? Object.entries(shape.$defs) : [];
  return [partOf(name, shape), ...parts.flatMap(([id, part]) => (isShape(part) ? [partOf(id, part)] : []))].join("\n");
}
