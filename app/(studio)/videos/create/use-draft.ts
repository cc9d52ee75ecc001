import { startTransition, useEffect, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { Choice } from "../../../_ui/inputs";
import { useRollCall } from "../../../_ui/use-roll-call";
import { chosenIn, emptyDraft, holdsAnything } from "./film-draft";
import type { FilmDraft, FilmOrder } from "./film-order";
import { typedIn } from "./typed-in";

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

interface DraftSources {
  /** Brought by the address: it begins a new draft, or brings back the order that had it. */
  topic: string | undefined;
  writers: readonly Choice[];
  painters: readonly Choice[];
  /** All fields are awake: what was typed into them is known. */
  after: Promise<void>;
}

/** Puts back what was typed before and keeps what is typed from now on. `settled` resolves when that is done. */
export function useDraft(form: UseFormReturn<FilmDraft, unknown, FilmOrder>, sources: DraftSources) {
  const { topic, writers, painters, after } = sources;
  const [restored, setRestored] = useState(false);
  const [ready, setReady] = useState(false);
  const { all: settled, here: settle } = useRollCall(1);
  const [early] = useState(() => typedIn("topic"));
  useEffect(() => {
    const left = new AbortController();
    const restore = async () => {
      const [read] = await Promise.all([readDraft(topic === undefined ? draftKey : orderedKey), after]);
      if (left.signal.aborted) return;
      const found = onlyHere(read, writers, painters);
      const kept = topic === undefined || found?.topic === topic ? found : undefined;
      // What was typed or chosen meanwhile stays.
      const since = { ...(early && { topic: early }), ...chosenIn(form.getValues()) };
      if (kept && holdsAnything(kept)) {
        form.reset({ ...emptyDraft, ...kept, ...since }, { keepDefaultValues: true });
        setRestored(topic === undefined);
      } else {
        const words = since.topic ?? topic;
        if (words) form.setValue("topic", words);
      }
      settle("draft");
      // Nothing to see: the form is drawn again when there is time.
      startTransition(() => setReady(true));
      const { unsubscribe } = form.watch((draft) => writeDraft(draftKey, { ...emptyDraft, ...draft }));
      left.signal.addEventListener("abort", unsubscribe);
    };
    void restore();
    return () => left.abort();
  }, [form, topic, early, writers, painters, after, settle]);
  const forget = () => {
    form.reset(emptyDraft);
    localStorage.removeItem(draftKey);
    setRestored(false);
  };
  return { restored, ready, forget, settled };
}
