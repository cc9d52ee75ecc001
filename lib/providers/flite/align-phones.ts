import type { Phone } from "#lib/providers/flite/run-flite";

const vowels = /^(?:aa|ae|ah|ao|aw|ax|ay|eh|er|ey|ih|iy|ow|oy|uh|uw)$/;
const breakInside = 2;
const skipped = 1;
/** Words change in a sentence: vowels weaken, consonants join. Another sound of the same sort is nearer than none. */
const unlike = (a: string, b: string): number => (a === b ? 0 : vowels.test(a) === vowels.test(b) ? 0.6 : 1.6);

/**
 * When each word begins, in seconds: the sounds of the sentence matched with the sounds that its words have when they
 * stand alone (least edits; pauses fall between words). undefined for a word that has no sound of its own.
 */
export function alignPhones(phones: readonly Phone[], words: readonly (readonly string[])[]): (number | undefined)[] {
  const heard = phones.flatMap(({ name }, i) =>
    name === "pau" ? [] : [{ name, start: phones[i - 1]?.end ?? 0, afterPause: phones[i - 1]?.name === "pau" }],
  );
  const expected = words.flatMap((sounds, word) => sounds.map((name, i) => ({ name, word, first: i === 0 })));
  const [rows, columns] = [expected.length + 1, heard.length + 1];
  const costs = new Float32Array(rows * columns);
  const steps = new Uint8Array(rows * columns);
  for (let r = 0; r < rows; r += 1) {
    for (let c = 0; c < columns; c += 1) {
      if (r === 0 && c === 0) continue;
      const [e, h] = [expected[r - 1], heard[c - 1]];
      const both =
        e && h
          ? (costs[(r - 1) * columns + c - 1] ?? 0) +
            unlike(e.name, h.name) +
            (h.afterPause && !e.first ? breakInside : 0)
          : Number.POSITIVE_INFINITY;
      const dropped = e ? (costs[(r - 1) * columns + c] ?? 0) + skipped : Number.POSITIVE_INFINITY;
      const added = h ? (costs[r * columns + c - 1] ?? 0) + skipped : Number.POSITIVE_INFINITY;
      const least = Math.min(both, dropped, added);
      costs[r * columns + c] = least;
      steps[r * columns + c] = least === both ? 0 : least === dropped ? 1 : 2;
    }
  }
  const starts: (number | undefined)[] = words.map(() => undefined);
  for (let [r, c] = [rows - 1, columns - 1]; r > 0; ) {
    const step = steps[r * columns + c];
    // Walking back, the last one written is a word's first sound.
    if (step === 0) starts[expected[r - 1]?.word ?? 0] = heard[c - 1]?.start;
    if (step !== 2) r -= 1;
    if (step !== 1) c -= 1;
  }
  return starts;
}
