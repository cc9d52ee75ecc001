import { randomInt } from "node:crypto";

const mostSeed = 2 ** 48 - 1;

/** ComfyUI has no chance of its own: without a seed the same order would give the same again. */
export const newSeed = (): number => randomInt(mostSeed);
