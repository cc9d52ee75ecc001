"use client";
import { createContext, type ReactNode, use, useEffect, useState } from "react";
import { useWatch } from "react-hook-form";
import { ClipInput } from "#lib/contracts/clip-input";
import type { ClipModel } from "./clip-models";
import { type ClipDraft, ClipWish, toClipOrder } from "./clip-order";
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
  const draft = useWatch<ClipDraft>();
  const wish = ClipWish.safeParse({ ...draft, prompt: anyPrompt });
  const order = wish.success ? JSON.stringify(toClipOrder(wish.data, chosen.card)) : "";
  const [estimate, setEstimate] = useState<ClipEstimate>();
  useEffect(() => {
    let overtaken = false;
    const ask = async (): Promise<void> => {
      const answer = order === "" ? null : await estimateClip(ClipInput.parse(JSON.parse(order))).catch(() => null);
      if (!overtaken) setEstimate(answer ?? undefined);
    };
    const timer = setTimeout(ask, restMs);
    return () => {
      overtaken = true;
      clearTimeout(timer);
    };
  }, [order]);
  return <Estimate value={estimate}>{children}</Estimate>;
}
