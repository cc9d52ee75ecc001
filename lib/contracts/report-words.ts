export const reportReasons = ["copyright", "privacy", "harmful", "spam", "other"] as const;

/** For people: what is wrong with a page. */
export const reportWords: Readonly<Record<(typeof reportReasons)[number], string>> = {
  copyright: "It uses somebody's work without leave",
  privacy: "It shows somebody who did not agree",
  harmful: "It is harmful or hateful",
  spam: "It is spam or a trick",
  other: "Something else",
};
