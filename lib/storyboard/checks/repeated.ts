/** Indices of names that stood earlier in the list. */
export function repeated(names: readonly (string | undefined)[]): number[] {
  return names.flatMap((name, i) => (name !== undefined && names.indexOf(name) < i ? [i] : []));
}
