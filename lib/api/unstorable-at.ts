type Path = readonly (string | number)[];

/**
 * Where a value holds text that cannot be stored: a NUL, or half of a surrogate pair. Both can be written in JSON and
 * neither in Postgres. Undefined when all of it can.
 */
export function unstorableAt(value: unknown, path: Path = []): Path | undefined {
  if (typeof value === "string") return isStorable(value) ? undefined : path;
  if (typeof value !== "object" || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const found = isStorable(key) ? unstorableAt(inner, [...path, key]) : path;
    if (found !== undefined) return found;
  }
  return undefined;
}

const isStorable = (text: string): boolean => text.isWellFormed() && !text.includes("\0");
