import type { MergeOrder, SourceRef } from "#lib/contracts/clip-input";
import type { Issue } from "#lib/contracts/error-codes";
import type { AspectRatio } from "#lib/contracts/frame";
import type { MergeTransition } from "#lib/contracts/merge-transitions";

/** A clip or film that is to be merged, as the form shows it. */
export interface MergePart {
  /** Its own in the list: the same film may come twice. */
  key: string;
  source: SourceRef;
  title: string;
  /** Of the whole; absent for files that nobody has looked into yet. */
  seconds?: number;
  /** It lapses, and is asked for anew. */
  posterUrl?: string;
  /** Seconds at which it is entered and left. */
  from?: number;
  to?: number;
}

/** A sound to lie over the whole film. */
export interface MergeSound {
  upload: string;
  name: string;
  mode: "mix" | "replace";
  volume: number;
}

export interface MergeDraft {
  parts: readonly MergePart[];
  transition: MergeTransition;
  transitionSeconds: number;
  /** That of the first part when absent. */
  aspectRatio?: AspectRatio;
  sound?: MergeSound;
  title: string;
}

export const mostParts = 50;

export const emptyMerge: MergeDraft = { parts: [], transition: "cut", transitionSeconds: 0.5, title: "" };

/** Whether a draft holds anything that an empty one does not. */
export const holdsAnything = ({ parts, sound, title, transition, aspectRatio }: MergeDraft): boolean =>
  parts.length > 0 || sound !== undefined || title !== "" || transition !== "cut" || aspectRatio !== undefined;

/** The list with one of its things somewhere else. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const thing = list[from];
  if (thing === undefined || to < 0 || to >= list.length) return list;
  return list.toSpliced(from, 1).toSpliced(to, 0, thing);
}

/** How long a part is seen; absent where nobody knows. */
export function partSeconds({ seconds, from = 0, to }: MergePart): number | undefined {
  const until = to === undefined ? seconds : Math.min(to, seconds ?? to);
  return until === undefined ? undefined : Math.max(0, until - from);
}

/** What is wrong with where a part is entered and left; nothing where it is well. */
export function trimProblem({ seconds, from = 0, to }: MergePart): string | undefined {
  if (from < 0 || (to !== undefined && to < 0)) return "Times begin at 0.";
  if (to !== undefined && to <= from) return "It must be left after it is entered.";
  if (seconds !== undefined && from >= seconds) return `It is over after ${seconds.toFixed(1)} s.`;
  return undefined;
}

/** The length of the merged film; `sure`: every part's is known. */
export function filmLength({ parts, transition, transitionSeconds }: MergeDraft): { seconds: number; sure: boolean } {
  const lengths = parts.map(partSeconds);
  const blended = transition === "cut" ? 0 : transitionSeconds * Math.max(0, parts.length - 1);
  const sum = lengths.reduce<number>((all, one) => all + (one ?? 0), 0);
  return { seconds: Math.max(0, sum - blended), sure: lengths.every((one) => one !== undefined) };
}

/** The order in the API's own shape. */
export function toMergeOrder({ parts, sound, title, ...same }: MergeDraft): MergeOrder {
  return {
    ...same,
    parts: parts.map(({ source, from, to }) => ({ source, from, to })),
    sound: sound && { upload: sound.upload, mode: sound.mode, volume: sound.volume },
    title: title.trim() === "" ? undefined : title,
  };
}

/** What the server found, beside what it means: a part by its place, the sound, the title; `rest` stands above the button. */
export interface PlacedIssues {
  parts: ReadonlyMap<number, string>;
  sound?: string;
  title?: string;
  rest?: string;
}

export function placeIssues(issues: readonly Issue[], message: string): PlacedIssues {
  const parts = new Map<number, string>();
  const placed: { sound?: string; title?: string } = {};
  for (const { path, message: words } of issues) {
    const [, field, index] = path.split(".");
    if (field === "parts" && index !== undefined) parts.set(Number(index), words);
    if (field === "sound" || field === "title") placed[field] = words;
  }
  const nowhere = parts.size === 0 && Object.keys(placed).length === 0;
  return { parts, ...placed, rest: nowhere ? message : undefined };
}
