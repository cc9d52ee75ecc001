/** Refused before anything was done. */
const refusedAtTheWall = [400, 401, 403, 413, 415, 422];

/** What was asked and answered, by operation. */
export class Tally {
  readonly #answers = new Map<string, Map<number, number>>();
  sent = 0;
  passed = 0;

  add(id: string, status: number, sound: boolean): void {
    const answers = this.#answers.get(id) ?? new Map<number, number>();
    this.#answers.set(id, answers.set(status, (answers.get(status) ?? 0) + 1));
    this.sent += 1;
    // An address that cannot be right is refused as one that is not there.
    if (!refusedAtTheWall.includes(status) && (sound || status !== 404)) this.passed += 1;
  }

  toString(): string {
    const lines = [...this.#answers].map(([id, answers]) => {
      const sorted = [...answers].sort(([a], [b]) => a - b);
      const count = sorted.reduce((sum, [, times]) => sum + times, 0);
      return `${id.padEnd(24)} ${String(count).padStart(6)}  ${sorted.map(([code, times]) => `${code}×${times}`).join(" ")}`;
    });
    return [...lines, this.summary()].join("\n");
  }

  summary(): string {
    const share = Math.round((this.passed / Math.max(1, this.sent)) * 100);
    return `${this.sent} requests to ${this.#answers.size} operations, ${share} % passed the parser`;
  }
}
