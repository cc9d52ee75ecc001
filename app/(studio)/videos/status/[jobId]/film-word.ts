import type { JobKind } from "#lib/contracts/stages";

/** What people call what a job makes. */
export const filmWord = (kind: JobKind): "film" | "clip" => (kind === "clip" ? "clip" : "film");

/** Where such a thing is ordered; with words, the form holds them. */
export const formFor = (kind: JobKind, words?: string) =>
  kind === "clip"
    ? ({ pathname: "/videos/create/clip", query: words === undefined ? {} : { prompt: words } } as const)
    : ({ pathname: "/videos/create", query: words === undefined ? {} : { topic: words } } as const);
