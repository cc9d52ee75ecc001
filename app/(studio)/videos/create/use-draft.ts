import { useEffect, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { z } from "zod";
import { AspectRatio, Quality } from "#lib/contracts/frame";
import { LookName } from "#lib/contracts/looks";
import { emptyDraft, type FilmDraft, type FilmOrder } from "./film-order";

const key = "reelwright.draft";

/** What was kept may be half an order: shapes are checked here, rules only when it is sent. */
const KeptDraft = z.object({
  topic: z.string().max(500).catch(""),
  context: z.string().max(20_000).catch(""),
  title: z.string().max(200).optional().catch(undefined),
  quality: Quality.catch("medium"),
  aspectRatio: AspectRatio.catch("16:9"),
  look: LookName.catch("paper"),
  language: z.string().optional().catch(undefined),
  voice: z.string().optional().catch(undefined),
  targetSeconds: z.number().optional().catch(undefined),
  subtitles: z.boolean().catch(true),
  thumbnails: z.boolean().catch(true),
});

function readDraft(): FilmDraft | undefined {
  try {
    const kept = KeptDraft.safeParse(JSON.parse(localStorage.getItem(key) ?? "null"));
    return kept.success ? kept.data : undefined;
  } catch {
    return undefined;
  }
}

function writeDraft(draft: FilmDraft): void {
  try {
    localStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // A browser that keeps nothing loses only the draft.
  }
}

/** Puts back what was typed before, unless the address brought a topic, and keeps what is typed from now on. */
export function useDraft(form: UseFormReturn<FilmDraft, unknown, FilmOrder>, topic: string | undefined) {
  const [restored, setRestored] = useState(false);
  useEffect(() => {
    const kept = readDraft();
    if (topic) form.setValue("topic", topic);
    else if (kept && (kept.topic || kept.context)) {
      form.reset({ ...emptyDraft, ...kept }, { keepDefaultValues: true });
      setRestored(true);
    }
    const { unsubscribe } = form.watch((draft) => writeDraft({ ...emptyDraft, ...draft }));
    return unsubscribe;
  }, [form, topic]);
  const forget = () => {
    form.reset(emptyDraft);
    localStorage.removeItem(key);
    setRestored(false);
  };
  return { restored, forget };
}
