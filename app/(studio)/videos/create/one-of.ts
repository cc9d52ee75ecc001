/** A word of the address, if it stands there once. */
export const oneOf = (value: string | string[] | undefined): string | undefined =>
  typeof value === "string" ? value : undefined;
