/** What operations are sorted by in the description, in its order, with words for people. */
export const tagTable = {
  videos: "Order films, read and change them, and get their bytes, captions, chapters and storyboards.",
  jobs: "Follow an order from the queue to the finished film: progress, events, logs, scenes; stop it, try it again.",
  files: "Send material in pieces, and look after what has been sent.",
  characters: "Who or what stays the same over many scenes: words and pictures that models are shown.",
  shares: "Public links, with their rules, and what whoever holds one may see.",
  webhooks: "Be told when a job ends, by a signed message.",
  account: "Keys, usage, what an order will cost, limits, and the record of what was done.",
  mv: "Music videos clip by clip: scenes, characters, clips, merging; in the words of the MV API.",
  catalogue: "What this installation can do: voices, looks, writers, fonts, limits.",
  operator: "For whoever runs the installation.",
  system: "Whether it runs, and this description.",
} as const;
export type Tag = keyof typeof tagTable;
