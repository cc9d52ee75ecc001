import { startTransition, useEffect, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { z } from "zod";
import { AspectRatio } from "#lib/contracts/frame";
import { Resolution } from "#lib/contracts/model-card";
import { type ClipDraft, type ClipWish, emptyClip, holdsAnything, PickedPicture } from "./clip-order";

const draftKey = "reelwright.clip";

const Words = z.string().optional().catch(undefined);
/** What was kept may be half an order: shapes are checked here, rules only when it is sent. */
const KeptClip = z.object({
  prompt: z.string().max(20_000).catch(""),
  negativePrompt: Words,
  model: z.string().max(120).optional().catch(undefined),
  seconds: z.number().catch(emptyClip.seconds),
  aspectRatio: AspectRatio.catch("16:9"),
  resolution: Resolution.optional().catch(undefined),
  audio: z.boolean().catch(true),
  seed: z.number().optional().catch(undefined),
  firstFrame: PickedPicture.optional().catch(undefined),
  lastFrame: PickedPicture.optional().catch(undefined),
  references: z.array(PickedPicture).catch([]),
  rules: Words,
  fallback: z.boolean().catch(false),
  title: Words,
});

function readDraft(): ClipDraft | undefined {
  try {
    return KeptClip.safeParse(JSON.parse(localStorage.getItem(draftKey) ?? "null")).data;
  } catch {
    return undefined;
  }
}

function writeDraft(draft: ClipDraft | undefined): void {
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
    const kept = brought ?? readDraft();
    const typed = early === (brought?.prompt ?? "") ? "" : early;
    if (typed) form.reset({ ...emptyClip, ...kept, prompt: typed }, { keepDefaultValues: true });
    else if (kept && holdsAnything({ ...emptyClip, ...kept })) {
      form.reset({ ...emptyClip, ...kept }, { keepDefaultValues: true });
      setRestored(brought === undefined);
    }
    // Nothing to see: the form is drawn again when there is time.
    startTransition(() => setReady(true));
    const { unsubscribe } = form.watch((draft) => writeDraft(KeptClip.parse({ ...emptyClip, ...draft })));
    return unsubscribe;
  }, [form, brought, early]);
  const forget = () => {
    form.reset(emptyClip);
    writeDraft(undefined);
    setRestored(false);
  };
  return { restored, ready, forget };
}
