import type { StorageKind } from "#lib/contracts/money";

interface KindWords {
  name: string;
  what: string;
}

/** What bytes belong to, for people. */
export const kindWords: Readonly<Record<StorageKind, KindWords>> = {
  films: { name: "Films", what: "The finished files" },
  streaming: { name: "Copies for players", what: "The same films in smaller sizes, for slow connections" },
  companions: { name: "Captions and pictures", what: "Subtitles, chapters, posters, thumbnails" },
  making: { name: "What films are made of", what: "Voices and drawings: a change makes anew only what it touches" },
  uploads: { name: "Uploaded files", what: "Material that you sent" },
  characters: { name: "Characters", what: "Their pictures, drawn or sent" },
  deleted: { name: "Deleted", what: "Can still be brought back; gone soon" },
};
