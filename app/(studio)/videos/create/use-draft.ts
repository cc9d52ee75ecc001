import { startTransition, useEffect, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { Choice } from "../../../_ui/inputs";
import { chosenIn, emptyDraft, holdsAnything } from "./film-draft";
import type { FilmDraft, FilmOrder } from "./film-order";

const draftKey = "reelwright.draft";
/** The draft that was ordered last: "change the order" brings it back. */
const orderedKey = "reelwright.ordered";

/** Most visits find nothing kept, and need nothing that parses it. */
async function readDraft(key: string): Promise<FilmDraft | undefined> {
  try {
    const kept = localStorage.getItem(key);
    if (kept === null) return undefined;
    const { KeptDraft } = await import("./kept-draft");
    return KeptDraft.safeParse(JSON.parse(kept)).data;
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

/** Who is not here any more cannot be asked, nor be seen in the form. */
function onlyHere(
  draft: FilmDraft | undefined,
  writers: readonly Choice[],
  painters: readonly Choice[],
): FilmDraft | undefined {
  const here = (name: string | undefined, choices: readonly Choice[]): string | undefined =>
    choices.some(({ value }) => value === name) ? name : undefined;
  return draft && { ...draft, model: here(draft.model, writers), pictureModel: here(draft.pictureModel, painters) };
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
  painters: readonly Choice[],
) {
  const [restored, setRestored] = useState(false);
  const [ready, setReady] = useState(false);
  // Read while rendering, before the form takes its fields over and empties them.
  const [early] = useState(typedEarly);
  useEffect(() => {
    const left = new AbortController();
    const restore = async () => {
      const found = onlyHere(await readDraft(topic === undefined ? draftKey : orderedKey), writers, painters);
      if (left.signal.aborted) return;
      const kept = topic === undefined || found?.topic === topic ? found : undefined;
      // What was typed or chosen meanwhile stays.
      const since = chosenIn(form.getValues());
      if (early.topic || early.context) {
        const words = { ...early, topic: early.topic || (topic ?? "") };
        form.reset({ ...emptyDraft, ...kept, ...words, ...since }, { keepDefaultValues: true });
      } else if (kept && holdsAnything(kept)) {
        form.reset({ ...emptyDraft, ...kept, ...since }, { keepDefaultValues: true });
        setRestored(topic === undefined);
      } else if (topic) form.setValue("topic", topic);
      // Nothing to see: the form is drawn again when there is time.
      startTransition(() => setReady(true));
      const { unsubscribe } = form.watch((draft) => writeDraft(draftKey, { ...emptyDraft, ...draft }));
      left.signal.addEventListener("abort", unsubscribe);
    };
    void restore();
    return () => left.abort();
  }, [form, topic, early, writers, painters]);
  const forget = () => {
    form.reset(emptyDraft);
    localStorage.removeItem(draftKey);
    setRestored(false);
  };
  return { restored, ready, forget };
}
