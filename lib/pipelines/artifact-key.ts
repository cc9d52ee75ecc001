import { createHash } from "node:crypto";

/** The name of a result: hex SHA-256 of the act, everything it depends on, and the engine that would make it. */
export function artifactKey(recipe: { step: string; inputs: unknown }, engineVersion: string): string {
  const canonical = JSON.stringify([recipe.step, recipe.inputs, engineVersion], sortKeys);
  return createHash("sha256").update(canonical).digest("hex");
}

function sortKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
