import { startTransition, useEffect, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { z } from "zod";
import { captionStyles } from "#lib/contracts/caption-styles";
import { OutputFormat } from "#lib/contracts/explainer-fields";
import { AspectRatio, Quality } from "#lib/contracts/frame";
import { LookName } from "#lib/contracts/looks";
import { musicBeds } from "#lib/contracts/music-beds";
import type { Choice } from "../../../_ui/inputs";
import { emptyDraft, type FilmDraft, type FilmOrder, holdsAnything } from "./film-order";

const draftKey = "reelwright.draft";
/** The draft that was ordered last: "change the order" brings it back. */
const orderedKey = "reelwright.ordered";

/** What was kept may be half an order: shapes are checked here, rules only when it is sent. */
const KeptDraft = z.object({
  topic: z.string().max(500).catch(""),
  context: z.string().max(20_000).catch(""),
  model: z.string().max(120).optional().catch(undefined),
  title: z.string().max(200).optional().catch(undefined),
  quality: Quality.catch("medium"),
  aspectRatio: AspectRatio.catch("16:9"),
  look: LookName.catch("paper"),
  language: z.string().optional().catch(undefined),
  voice: z.string().optional().catch(undefined),
  targetSeconds: z.number().optional().catch(undefined),
  subtitles: z.boolean().catch(true),
  captionsStyle: z.enum(["off", ...captionStyles]).catch("off"),
  music: z.enum(["none", ...musicBeds]).catch("none"),
  thumbnails: z.boolean().catch(true),
  outputFormat: OutputFormat.catch("mp4"),
});

function readDraft(key: string): FilmDraft | undefined {
  try {
    return KeptDraft.safeParse(JSON.parse(localStorage.getItem(key) ?? "null")).data;
  } catch {
    return undefined;
  }
}

function writeDraft(key: string, draft: FilmDraft): void {
  try {
    localStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // A browser that keeps nothing loses only the draft.
  }
}

function typedIn(id: string): string | undefined {
  if (typeof document === "undefined") return undefined;
  const field = document.getElementById(id);
  return field instanceof HTMLTextAreaElement ? field.value || undefined : undefined;
}

/** What somebody typed into the page before its script ran: it is theirs, and stays. */
const typedEarly = (): Pick<FilmDraft, "topic" | "context"> => ({
  topic: typedIn("topic") ?? "",
  context: typedIn("context") ?? "",
});

/** A writer that is not here any more cannot be asked, nor be seen in the form. */
function onlyWriters(draft: FilmDraft | undefined, writers: readonly Choice[]): FilmDraft | undefined {
  const here = writers.some(({ value }) => value === draft?.model);
  return draft && { ...draft, model: here ? draft.model : undefined };
}

/** The order went out: the next form starts empty. */
export function draftOrdered(draft: FilmDraft): void {
  writeDraft(orderedKey, draft);
  localStorage.removeItem(draftKey);
}

/**
 * Puts back what was typed before and keeps what is typed from now on. A topic that the address brought begins a new
 * draft, or brings back the order that had it.
 */
export function useDraft(
  form: UseFormReturn<FilmDraft, unknown, FilmOrder>,
  topic: string | undefined,
  writers: readonly Choice[],
) {
  const [restored, setRestored] = useState(false);
  const [ready, setReady] = useState(false);
  // Read while rendering, before the form takes its fields over and empties them.
  const [early] = useState(typedEarly);
  useEffect(() => {
    const read = (key: string) => onlyWriters(readDraft(key), writers);
    const ordered = read(orderedKey);
    const kept = topic === undefined ? read(draftKey) : ordered?.topic === topic ? ordered : undefined;
    if (early.topic || early.context) {
      const words = { ...early, topic: early.topic || (topic ?? "") };
      form.reset({ ...emptyDraft, ...kept, ...words }, { keepDefaultValues: true });
    } else if (kept && holdsAnything(kept)) {
      form.reset({ ...emptyDraft, ...kept }, { keepDefaultValues: true });
      setRestored(topic === undefined);
    } else if (topic) form.setValue("topic", topic);
    // Nothing to see: the form is drawn again when there is time.
    startTransition(() => setReady(true));
    const { unsubscribe } = form.watch((draft) => writeDraft(draftKey, { ...emptyDraft, ...draft }));
    return unsubscribe;
  }, [form, topic, early, writers]);
  const forget = () => {
    form.reset(emptyDraft);
    localStorage.removeItem(draftKey);
    setRestored(false);
  };
  return { restored, ready, forget };
}
