/**
 * What somebody typed into a field before its script ran: it is theirs, and stays. Read while rendering for the first time,
 * before the form takes the field over and empties it.
 */
export function typedIn(id: string): string | undefined {
  if (typeof document === "undefined") return undefined;
  const field = document.getElementById(id);
  return field instanceof HTMLTextAreaElement ? field.value || undefined : undefined;
}
