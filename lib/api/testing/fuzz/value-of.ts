import fc from "fast-check";
import type { JsonSchema } from "#lib/api/testing/fuzz/json-schema";

/** What real things there are, by the name of the field that means one. */
export type Hints = Readonly<Record<string, readonly unknown[]>>;

const deepest = 5;
const longest = 24;

/** Makes values that a schema allows: usual ones, and ones at its edges. Fields with hints mostly take one of those; `undefined`: left out. */
export class ValueMaker {
  readonly #schemas: Readonly<Record<string, JsonSchema>>;
  readonly #hints: Hints;
  readonly #known = new Map<string, fc.Arbitrary<unknown>>();

  constructor(schemas: Readonly<Record<string, JsonSchema>>, hints: Hints) {
    this.#schemas = schemas;
    this.#hints = hints;
  }

  /** `name`: of the field or parameter that takes the value. */
  of(schema: JsonSchema, name = "", depth = 0): fc.Arbitrary<unknown> {
    const hints = this.#hints[name];
    const plain = this.#plain(schema, depth);
    if (hints === undefined || hints.length === 0) return plain;
    return fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...hints) }, { weight: 1, arbitrary: plain });
  }

  #plain(schema: JsonSchema, depth: number): fc.Arbitrary<unknown> {
    const { $ref, anyOf, oneOf, allOf, type } = schema;
    if ($ref !== undefined) return this.#referred($ref, depth);
    if ("const" in schema && schema.const !== undefined) return fc.constant(schema.const);
    if (schema.enum) return fc.constantFrom(...schema.enum);
    const choices = anyOf ?? oneOf;
    if (choices) return fc.oneof(...choices.map((one) => this.of(one, "", depth)));
    if (allOf?.[0]) return this.of(allOf[0], "", depth);
    if (Array.isArray(type)) return fc.oneof(...type.map((one) => this.of({ ...schema, type: one }, "", depth)));
    switch (type) {
      case "string":
        return textOf(schema);
      case "integer":
        return fc.integer(limitsOf(schema, 1));
      case "number":
        return fc.double({ ...limitsOf(schema, 0.001), noNaN: true, noDefaultInfinity: true });
      case "boolean":
        return fc.boolean();
      case "null":
        return fc.constant(null);
      case "array":
        return this.#list(schema, depth);
      case "object":
        return this.#record(schema, depth);
      default:
        return fc.jsonValue({ maxDepth: 1 });
    }
  }

  #referred(ref: string, depth: number): fc.Arbitrary<unknown> {
    const key = `${ref} ${depth}`;
    const known = this.#known.get(key);
    if (known) return known;
    const schema = this.#schemas[ref.split("/").at(-1) ?? ""];
    if (!schema) throw new Error(`${ref} leads nowhere`);
    const made = this.of(schema, "", depth + 1);
    this.#known.set(key, made);
    return made;
  }

  #list(schema: JsonSchema, depth: number): fc.Arbitrary<unknown> {
    const { items, prefixItems, minItems = 0, maxItems } = schema;
    if (prefixItems) return fc.tuple(...prefixItems.map((one) => this.of(one, "", depth + 1)));
    if (depth >= deepest && minItems === 0) return fc.constant([]);
    const most = Math.min(maxItems ?? 4, Math.max(minItems, depth > 1 ? 2 : 4));
    return fc.array(this.of(typeof items === "object" ? items : {}, "", depth + 1), {
      minLength: minItems,
      maxLength: most,
    });
  }

  #record(schema: JsonSchema, depth: number): fc.Arbitrary<unknown> {
    const { properties = {}, required = [], additionalProperties: others } = schema;
    const wanted = Object.entries(properties).filter(([name]) => depth < deepest || required.includes(name));
    if (wanted.length === 0 && typeof others === "object") {
      return fc.dictionary(fc.string({ minLength: 1, maxLength: 8 }), this.of(others, "", depth + 1), { maxKeys: 3 });
    }
    const fields = wanted.map(([name, inner]) => [name, this.of(inner, name, depth + 1)] as const);
    return fc.record(Object.fromEntries(fields), { requiredKeys: required, noNullPrototype: true });
  }
}

function limitsOf(schema: JsonSchema, step: number): { min?: number; max?: number } {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = schema;
  const min = minimum ?? (exclusiveMinimum === undefined ? undefined : exclusiveMinimum + step);
  const max = maximum ?? (exclusiveMaximum === undefined ? undefined : exclusiveMaximum - step);
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}

const days = { min: new Date("1970-01-01"), max: new Date("2100-01-01"), noInvalidDate: true };

function textOf({ format, pattern, minLength = 0, maxLength }: JsonSchema): fc.Arbitrary<string> {
  if (format === "uuid") return fc.uuid();
  if (format === "date-time") return fc.date(days).map((date) => date.toISOString());
  // Nothing is to be sent to anybody: a name that no network knows.
  if (format === "uri") return fc.webPath({ size: "small" }).map((path) => `https://films.invalid${path}`);
  if (pattern !== undefined) {
    return fc.stringMatching(new RegExp(pattern), { maxLength: Math.min(maxLength ?? 80, 80) });
  }
  const most = Math.max(minLength, Math.min(maxLength ?? longest, longest));
  const usual = fc.string({ unit: "grapheme", minLength, maxLength: most });
  const words = fc.string({ minLength, maxLength: most });
  if (maxLength === undefined) return fc.oneof(words, usual);
  return fc.oneof({ weight: 8, arbitrary: words }, { weight: 2, arbitrary: usual }, fc.constant("x".repeat(maxLength)));
}
