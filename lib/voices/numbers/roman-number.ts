const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

/** The number of a well-formed Roman numeral under 90; undefined for other words, as `MIX` or `LCD`. */
export function romanNumber(text: string): number | undefined {
  if (!/^(?=.)(?:L?X{0,3}|XL)(?:IX|IV|V?I{0,3})$/.test(text)) return undefined;
  let sum = 0;
  for (const [i, letter] of [...text].entries()) {
    const value = values[letter] ?? 0;
    sum += value < (values[text[i + 1] ?? ""] ?? 0) ? -value : value;
  }
  return sum;
}
