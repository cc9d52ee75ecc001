/** Film time is counted in these: every frame rate in use divides it. */
export const ticksPerSecond = 90_000;

export const filmTime = { num: 1, den: ticksPerSecond };
