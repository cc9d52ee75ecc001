"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, useRef, useState } from "react";
import { ApiProblem } from "../../../../_data/ask-api";
import { FieldError } from "../../../../_ui/field";
import { CostLine } from "../cost-line";
import { OrderShell } from "../order-shell";
import { useOrderOnce } from "../use-order-once";
import { useRestedAnswer } from "../use-rested-answer";
import { AddParts } from "./add-parts.client";
import { JoinFields } from "./join-fields.client";
import { type MergePart, type PlacedIssues, placeIssues, toMergeOrder, trimProblem } from "./merge-draft";
import { MergePreview } from "./merge-preview";

import { estimateMerge, orderMerge } from "./order-merge";
import { PartList } from "./part-list.client";
import { SoundOver } from "./sound-over.client";
import { TitleField } from "./title-field.client";
import { useMergeDraft } from "./use-merge-draft";

const nothingFound: PlacedIssues = { parts: new Map() };
const tooFew = "Choose the clips that are to become one film.";

/** Several clips and films become one: which, in what order, from where to where, how they follow each other. */
export function MergeForm({ brought, again }: { brought: readonly MergePart[]; again: boolean }) {
  const { draft, ready, restored, change, forget, ordered } = useMergeDraft(brought, again);
  const { order, busy } = useOrderOnce(orderMerge);
  const [found, setFound] = useState<PlacedIssues>(nothingFound);
  const [empty, setEmpty] = useState(false);
  const list = useRef<HTMLElement>(null);
  const router = useRouter();
  const fit = draft.parts.length > 0 && draft.parts.every((part) => trimProblem(part) === undefined);
  // What a film is called changes neither its length nor the wait.
  const estimate = useRestedAnswer(fit ? toMergeOrder({ ...draft, title: "" }) : undefined, estimateMerge);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setFound(nothingFound);
    setEmpty(draft.parts.length === 0);
    if (!fit) {
      const wrong = list.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
      (wrong ?? list.current?.querySelector("button"))?.focus();
      return;
    }
    try {
      const { jobId } = await order(toMergeOrder(draft));
      ordered();
      router.push(`/videos/status/${jobId}`);
    } catch (problem) {
      const message = problem instanceof Error ? problem.message : "Something went wrong. Try again in a moment.";
      setFound(placeIssues(problem instanceof ApiProblem ? problem.issues : [], message));
    }
  };
  const setParts = (parts: readonly MergePart[]) => {
    // What was said of a place does not hold for whoever stands there now.
    setFound(nothingFound);
    setEmpty(false);
    change({ parts });
  };

  return (
    <OrderShell
      name="Merge clips"
      action="Merge the clips"
      ready={ready}
      busy={busy}
      problem={{ title: "The merge could not be ordered", message: found.rest }}
      onForget={restored ? forget : undefined}
      onSubmit={(event) => void submit(event)}
      cost={<CostLine estimate={estimate} free="Free on this machine" />}
      preview={<MergePreview draft={draft} estimate={estimate} />}
    >
      <section aria-labelledby="parts" className="grid gap-4" ref={list}>
        <div className="grid gap-1">
          <h2 id="parts" className="font-medium text-sm">
            Clips and films, in their order
          </h2>
          <p className="text-soft text-sm">
            Different sizes and rates are brought together; nothing is made anew by a model.
          </p>
        </div>
        {draft.parts.length > 0 && <PartList parts={draft.parts} problems={found.parts} onChange={setParts} />}
        <AddParts parts={draft.parts} onChange={setParts} />
        {empty && <FieldError id="parts-error" message={tooFew} />}
      </section>
      <JoinFields draft={draft} onChange={change} />
      <SoundOver sound={draft.sound} problem={found.sound} onChange={(sound) => change({ sound })} />
      <TitleField draft={draft} problem={found.title} onChange={change} />
    </OrderShell>
  );
}
