import { startTransition, useEffect, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { chosenIn, emptyClip, holdsAnything } from "./clip-order";
import type { ClipDraft, ClipWish } from "./clip-wish";

const draftKey = "reelwright.clip";

/** Most visits find nothing kept, and need nothing that parses it. */
async function readDraft(): Promise<ClipDraft | undefined> {
  try {
    const kept = localStorage.getItem(draftKey);
    if (kept === null) return undefined;
    const { KeptClip } = await import("./kept-clip");
    return KeptClip.safeParse(JSON.parse(kept)).data;
  } catch {
    return undefined;
  }
}

/** Shapes are looked at when it is read. */
function writeDraft(draft: object | undefined): void {
  try {
    if (draft) localStorage.setItem(draftKey, JSON.stringify(draft));
    else localStorage.removeItem(draftKey);
  } catch {
    // A browser that keeps nothing loses only the draft.
  }
}

/** What somebody typed into the page before its script ran: it is theirs, and stays. */
function typedEarly(): string {
  if (typeof document === "undefined") return "";
  const field = document.getElementById("prompt");
  return field instanceof HTMLTextAreaElement ? field.value : "";
}

/** The order went out: the next form starts empty. */
export const clipOrdered = (): void => writeDraft(undefined);

/** Puts back what was typed before and keeps what is typed from now on; what the address brought begins a new draft. */
export function useClipDraft(
  form: UseFormReturn<ClipDraft, unknown, ClipWish>,
  brought: Partial<ClipDraft> | undefined,
) {
  const [restored, setRestored] = useState(false);
  const [ready, setReady] = useState(false);
  // Read while rendering, before the form takes its field over and empties it.
  const [early] = useState(typedEarly);
  useEffect(() => {
    const left = new AbortController();
    const restore = async () => {
      const kept = brought ?? (await readDraft());
      if (left.signal.aborted) return;
      const typed = early === (brought?.prompt ?? "") ? "" : early;
      // What was typed or chosen meanwhile stays.
      const since = chosenIn(form.getValues());
      if (typed) form.reset({ ...emptyClip, ...kept, prompt: typed, ...since }, { keepDefaultValues: true });
      else if (kept && holdsAnything({ ...emptyClip, ...kept })) {
        form.reset({ ...emptyClip, ...kept, ...since }, { keepDefaultValues: true });
        setRestored(brought === undefined);
      }
      // Nothing to see: the form is drawn again when there is time.
      startTransition(() => setReady(true));
      const { unsubscribe } = form.watch((draft) => writeDraft({ ...emptyClip, ...draft }));
      left.signal.addEventListener("abort", unsubscribe);
    };
    void restore();
    return () => left.abort();
  }, [form, brought, early]);
  const forget = () => {
    form.reset(emptyClip);
    writeDraft(undefined);
    setRestored(false);
  };
  return { restored, ready, forget };
}
