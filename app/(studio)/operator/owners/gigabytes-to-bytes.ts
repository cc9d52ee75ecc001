const GB = 1_000_000_000;

/** A person's gigabytes, such as `5` or `0.5`, in bytes; undefined for what is no such amount. */
export function gigabytesToBytes(text: string): number | undefined {
  const [, whole, part = ""] = /^(\d{1,6})(?:[.,](\d{1,6}))?(?:\s*GB)?$/i.exec(text.trim()) ?? [];
  return whole === undefined ? undefined : Number(whole) * GB + Number(part.padEnd(9, "0"));
}

/** The other way, for a field. */
export const bytesToField = (bytes: number): string => String(bytes / GB);
