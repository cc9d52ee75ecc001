/** Code whose signs stay the signs that were typed: without it, code faces draw `<=` and `!=` as one. */
export const literalCode = (code: string): string => code.replace(/(?<=[^\w\s])(?=[^\w\s])/gu, "\u200c");
