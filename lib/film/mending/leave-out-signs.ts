import type { Scene } from "#lib/contracts/storyboard";

/** The scene without some characters in what it shows; what is spoken stays. */
export function leaveOutSigns(scene: Scene, characters: readonly string[]): Scene {
  const gone = new Set(characters);
  const clean = (text: string): string => {
    const left = Array.from(text).filter((character) => !gone.has(character));
    return left.length === 0 && text !== "" ? "…" : left.join("");
  };
  return {
    ...scene,
    title: scene.title === undefined ? undefined : clean(scene.title),
    blocks: scene.blocks.map((block) => cleaned(block, clean)),
  };
}

/** A copy with every text in it changed. Names and kinds are ASCII, which every font has. */
function cleaned<T>(value: T, clean: (text: string) => string): T {
  const copy = structuredClone(value);
  const walk = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, inner] of Object.entries(node)) {
      if (typeof inner === "string") Reflect.set(node, key, clean(inner));
      else walk(inner);
    }
  };
  walk(copy);
  return copy;
}
