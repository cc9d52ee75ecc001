/** Bytes. */
export const MB = 1_000_000;

/** Bytes for people: `2.5 MB`. */
export const megabytes = (bytes: number): string =>
  `${(bytes / MB).toLocaleString("en", { maximumFractionDigits: 1 })} MB`;
