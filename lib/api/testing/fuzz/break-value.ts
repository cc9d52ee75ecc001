import fc from "fast-check";

/** Values that fit hardly anywhere. */
const oddities: readonly unknown[] = [
  ...[null, true, 0, -1, 1.5, 1e308, 2 ** 53, "", " ", "x".repeat(30_001), "a\u0000b", "\ud83c", "../../etc/passwd"],
  ...["'; drop table job; --", "{{1}}", "%00", "NaN", [], {}, [[[[[]]]]], { __proto__: null, constructor: 1 }],
];

/** A value with one thing in it that is wrong: a field lost, an odd value in its place, one that nobody knows. */
export function brokenValue(sound: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const how = fc.constantFrom("odd", "lost", "unknown", "odd");
  return fc.tuple(sound, how, fc.constantFrom(...oddities), fc.nat()).map(([value, act, odd, at]) => {
    const places = placesIn(value);
    const place = places[at % places.length] ?? [];
    if (act === "unknown") return replacedAt(value, [...place.slice(0, -1), "nobody_knows"], odd);
    return replacedAt(value, place, act === "lost" ? undefined : odd);
  });
}

type Path = readonly string[];

/** Where anything stands in a value, itself first. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null || path.length > 6) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))];
}

function replacedAt(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value)) return value.map((inner, i) => (String(i) === key ? replacedAt(inner, rest, by) : inner));
  const fields = typeof value === "object" && value !== null ? { ...value } : {};
  return { ...fields, [key]: replacedAt(Object.entries(fields).find(([name]) => name === key)?.[1], rest, by) };
}
