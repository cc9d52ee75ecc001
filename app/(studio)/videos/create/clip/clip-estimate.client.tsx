"use client";
import { createContext, type ReactNode, use } from "react";
import { useWatch } from "react-hook-form";
import { useRestedAnswer } from "../use-rested-answer";
import type { ClipModel } from "./clip-models";
import { toClipOrder } from "./clip-order";
import type { ClipDraft } from "./clip-wish";
import { estimateClip } from "./order-clip";

/** Stands for a prompt that is still to be written: what a clip costs does not hang on its words. */
const anyPrompt = "A clip";

type ClipEstimate = NonNullable<Awaited<ReturnType<typeof estimateClip>>>;

const Estimate = createContext<ClipEstimate | undefined>(undefined);

/** What the clip in the form will cost and take; nothing until that is known. */
export const useClipEstimate = (): ClipEstimate | undefined => use(Estimate);

/** Asks for the estimate when the typing rests, for all parts of the form inside. */
export function ClipEstimates({ chosen, children }: { chosen: ClipModel; children: ReactNode }) {
  const draft = useWatch({ compute: (draft: ClipDraft) => draft });
  const estimate = useRestedAnswer(toClipOrder({ ...draft, prompt: anyPrompt }, chosen.card), estimateClip);
  return <Estimate value={estimate}>{children}</Estimate>;
}
