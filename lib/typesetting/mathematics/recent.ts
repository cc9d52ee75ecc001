/** Remembers the results of a pure function of text for the most recent `size` texts. Errors are not remembered. */
export function recent<T>(size: number, make: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    const hit = kept.get(text);
    const result = hit ?? make(text);
    kept.delete(text);
    kept.set(text, result);
    for (const oldest of kept.keys()) {
      if (kept.size <= size) break;
      kept.delete(oldest);
    }
    return result;
  };
}
