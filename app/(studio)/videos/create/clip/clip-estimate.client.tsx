"use client";
import { createContext, type ReactNode, use, useEffect, useEffectEvent, useState } from "react";
import { useWatch } from "react-hook-form";
import type { ClipModel } from "./clip-models";
import { toClipOrder } from "./clip-order";
import type { ClipDraft } from "./clip-wish";
import { estimateClip } from "./order-clip";

/** Typing goes on while this lasts. */
const restMs = 700;
/** Stands for a prompt that is still to be written: what a clip costs does not hang on its words. */
const anyPrompt = "A clip";

type ClipEstimate = NonNullable<Awaited<ReturnType<typeof estimateClip>>>;

const Estimate = createContext<ClipEstimate | undefined>(undefined);

/** What the clip in the form will cost and take; nothing until that is known. */
export const useClipEstimate = (): ClipEstimate | undefined => use(Estimate);

/** Asks for the estimate when the typing rests, for all parts of the form inside. */
export function ClipEstimates({ chosen, children }: { chosen: ClipModel; children: ReactNode }) {
  const draft = useWatch({ compute: (draft: ClipDraft) => draft });
  const order = toClipOrder({ ...draft, prompt: anyPrompt }, chosen.card);
  const text = JSON.stringify(order);
  const [estimate, setEstimate] = useState<ClipEstimate>();
  const ask = useEffectEvent(async (overtaken: AbortSignal): Promise<void> => {
    const answer = await estimateClip(order).catch(() => null);
    if (!overtaken.aborted) setEstimate(answer ?? undefined);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the order is another object each time; asked for is another text
  useEffect(() => {
    const overtaken = new AbortController();
    const timer = setTimeout(() => void ask(overtaken.signal), restMs);
    return () => {
      overtaken.abort();
      clearTimeout(timer);
    };
  }, [text]);
  return <Estimate value={estimate}>{children}</Estimate>;
}
