import type { Character, Thing } from "#lib/render/characters/character";

export interface Carried {
  thing: Thing;
  color: string;
}

/** What is in the hand on the picture's left and right: shields right, the rest left first. */
export function carried({ held }: Pick<Character, "held">): { left?: Carried; right?: Carried } {
  const shield = held.find(({ thing }) => thing === "shield");
  const [first, second] = held.filter((each) => each !== shield);
  const right = shield ?? second;
  return { ...(first ? { left: first } : {}), ...(right ? { right } : {}) };
}
