/** How a picture of a character is asked for: who, and from which side. */
const reference = /^character reference:\s*(.+?)\.\s+((?:full figure|head and shoulders)[^.]*)\./is;

/** What is drawn in place of sides that drawn figures do not have: the same one otherwise. */
const sides: readonly (readonly [RegExp, string])[] = [
  [/head and shoulders/i, "Close-up."],
  [/three quarters/i, "Waving."],
  [/side/i, "Walking."],
];

export interface Figure {
  /** As whoever asks describes the character. */
  description: string;
  /** What is to be drawn. */
  prompt: string;
}

/** The character of an order for a reference picture; undefined for any other picture. */
export function figureOf(prompt: string): Figure | undefined {
  const [, description, side = ""] = reference.exec(prompt) ?? [];
  if (description === undefined) return undefined;
  const seen = sides.find(([pattern]) => pattern.test(side))?.[1] ?? "Standing.";
  return { description, prompt: `Character: ${description}. ${seen} Plain background.` };
}
