const both = ["light", "dark"] as const;

/**
 * The schemes in which a journey is gone: both in the deep run; in the usual one by turns, the even ones by day and the
 * odd ones by night.
 */
export const colorSchemes = (turn: number): readonly (typeof both)[number][] =>
  process.env.DEEP_TESTS === "1" ? both : both.filter((_, i) => i === turn % 2);
