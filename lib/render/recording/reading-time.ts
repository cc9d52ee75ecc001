/** Readers follow up to this many characters a second. */
export const readableCharacters = 20;
/** A moment that is looked at is up to this much later than what it shows; nobody misses such a part of a second. */
const grace = 0.35;

interface Read {
  characters: number;
  from: number;
}

/** Keeps count of when which text can be read. */
export class ReadingTime {
  readonly #texts = new Map<string, Read>();

  see(id: string, characters: number, seconds: number): void {
    const known = this.#texts.get(id);
    if (known) known.characters = Math.max(known.characters, characters);
    else if (characters > 0) this.#texts.set(id, { characters, from: seconds });
  }

  /**
   * What a reader cannot follow: from some moment on, more comes up than can be read until the end. `lack` is how many
   * seconds more it takes, `speed` how fast one would have to read.
   */
  tooFast(endSeconds: number): { from: number; lack: number; speed: number } | undefined {
    const texts = [...this.#texts.values()].sort((a, b) => b.from - a.from);
    let characters = 0;
    let worst: { from: number; lack: number; speed: number } | undefined;
    for (const text of texts) {
      characters += text.characters;
      const given = Math.max(0.1, endSeconds - text.from + grace);
      const lack = characters / readableCharacters - given;
      if (lack > (worst?.lack ?? 0.01)) worst = { from: text.from, lack, speed: characters / given };
    }
    return worst;
  }
}
