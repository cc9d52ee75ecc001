"use client";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useWatch } from "react-hook-form";
import { ClipInput } from "#lib/contracts/clip-input";
import type { ClipModel } from "./clip-models";
import { type ClipDraft, ClipWish, toClipOrder } from "./clip-order";
import { estimateClip } from "./order-clip";

/** Typing goes on while this lasts. */
const restMs = 700;
/** Stands for a prompt that is still to be written: what a clip costs does not hang on its words. */
const anyPrompt = "A clip";

/** What the clip in the form will cost and take, asked for when the typing rests. */
export function useClipEstimate(model: ClipModel | undefined) {
  const draft = useWatch<ClipDraft>();
  const wish = ClipWish.safeParse({ ...draft, prompt: anyPrompt });
  const order = wish.success && model ? JSON.stringify(toClipOrder(wish.data, model.card)) : "";
  const rested = useRested(order);
  const { data } = useQuery({
    queryKey: ["estimate", "clip", rested],
    queryFn: () => estimateClip(ClipInput.parse(JSON.parse(rested))),
    enabled: rested !== "",
    staleTime: 30_000,
    retry: false,
    placeholderData: keepPreviousData,
  });
  return order === "" ? undefined : (data ?? undefined);
}

function useRested(value: string): string {
  const [rested, setRested] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), restMs);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}
