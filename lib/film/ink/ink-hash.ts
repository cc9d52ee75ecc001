const double = new Float64Array(1);
const halves = new Int32Array(double.buffer);

/** A running hash of numbers and words, 52 bits of it: what differs gets, as good as surely, another value. */
export class InkHash {
  #a = 0;
  #b = 0;

  begin(): this {
    this.#a = 0x2545f491;
    this.#b = 0x1b873593;
    return this;
  }

  number(value: number): this {
    double[0] = value;
    this.#mix(halves[0] ?? 0);
    this.#mix(halves[1] ?? 0);
    return this;
  }

  text(text: string): this {
    for (let i = 0; i < text.length; i += 1) this.#mix(text.charCodeAt(i));
    this.#mix(text.length);
    return this;
  }

  get value(): number {
    return (this.#a >>> 0) * 2 ** 20 + (this.#b >>> 12);
  }

  #mix(value: number): void {
    const a = Math.imul(this.#a ^ value, 0x9e3779b1);
    this.#a = a ^ (a >>> 15);
    const b = Math.imul(this.#b + value, 0x85ebca6b);
    this.#b = (b ^ (b >>> 13)) + this.#a;
  }
}
