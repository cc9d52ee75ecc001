import { readCharacter } from "#lib/render/characters/read-character";

/** Whether the picture of a prompt is of a character; without one it is of a place or a pattern. */
export const showsSomebody = (prompt: string): boolean => readCharacter(prompt, 0) !== undefined;
