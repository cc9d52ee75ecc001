"use client";
import { startTransition, useEffect, useState } from "react";
import { emptyMerge, holdsAnything, type MergeDraft, type MergePart } from "./merge-draft";
import { readFilms } from "./order-merge";

const draftKey = "reelwright.merge";
/** The order that went out last: "change the order" brings it back. */
const orderedKey = "reelwright.merge.ordered";

async function readDraft(key: string): Promise<MergeDraft | undefined> {
  const text = stored(key);
  if (text === null) return undefined;
  // Only who comes back needs what reads it.
  const { readKeptMerge } = await import("./kept-merge");
  return readKeptMerge(text);
}

function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function writeDraft(key: string, draft: MergeDraft | undefined): void {
  try {
    if (draft) localStorage.setItem(key, JSON.stringify(draft));
    else localStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing loses only the draft.
  }
}

/** Parts with fresh pictures; films that are gone stay, and the server says so when they are ordered. */
async function withPosters(parts: readonly MergePart[]): Promise<readonly MergePart[]> {
  const ids = parts.flatMap(({ source }) => (source.type === "video" ? [source.id] : []));
  if (ids.length === 0) return parts;
  const films = new Map((await readFilms([...new Set(ids)])).map((film) => [film.videoId, film]));
  return parts.map((part) => {
    const film = films.get(part.source.id);
    return film ? { ...part, title: film.title, seconds: film.seconds, posterUrl: film.posterUrl } : part;
  });
}

/**
 * The draft in the form, kept in this browser. What the address brought begins a new one; `again` brings back what was
 * ordered last.
 */
export function useMergeDraft(brought: readonly MergePart[], again: boolean) {
  const [draft, setDraft] = useState<MergeDraft>({ ...emptyMerge, parts: brought });
  const [restored, setRestored] = useState(false);
  const [ready, setReady] = useState(false);
  useEffect(() => {
    let left = false;
    const bringBack = async (): Promise<void> => {
      const kept = brought.length > 0 ? undefined : await readDraft(again ? orderedKey : draftKey);
      if (left) return;
      if (kept && holdsAnything(kept)) {
        setDraft(kept);
        setRestored(!again);
        void withPosters(kept.parts)
          .then((parts) => {
            if (!left) setDraft((now) => (now.parts === kept.parts ? { ...now, parts } : now));
          })
          .catch(() => undefined);
      }
      startTransition(() => setReady(true));
    };
    void bringBack();
    return () => {
      left = true;
    };
  }, [brought, again]);
  useEffect(() => {
    // Before what was kept is back, nothing is written over it.
    if (ready) writeDraft(draftKey, holdsAnything(draft) ? draft : undefined);
  }, [draft, ready]);
  return {
    ...{ draft, ready, restored },
    change: (change: Partial<MergeDraft>) => setDraft((now) => ({ ...now, ...change })),
    forget: () => {
      setDraft(emptyMerge);
      setRestored(false);
    },
    /** The order went out: the next form starts empty. */
    ordered: () => {
      writeDraft(orderedKey, draft);
      writeDraft(draftKey, undefined);
    },
  };
}
