"use client";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useWatch } from "react-hook-form";
import { estimateOrder } from "./estimate-order";
import type { FilmDraft } from "./film-order";

/** Typing goes on while this lasts. */
const restMs = 700;

/** What the film in the form will cost and take, asked for when the typing rests; nothing until there is a topic. */
export function useEstimate() {
  const draft = useWatch<FilmDraft>();
  const order = draft.topic?.trim() ? JSON.stringify(draft) : "";
  const rested = useRested(order);
  const { data } = useQuery({
    queryKey: ["estimate", rested],
    queryFn: () => estimateDraft(JSON.parse(rested)),
    enabled: rested !== "",
    staleTime: 30_000,
    retry: false,
    placeholderData: keepPreviousData,
  });
  return order === "" ? undefined : (data ?? undefined);
}

/** Nothing for what is no order yet. */
async function estimateDraft(draft: unknown) {
  const { FilmOrder } = await import("./film-order");
  const order = FilmOrder.safeParse(draft);
  return order.success ? estimateOrder(order.data) : null;
}

function useRested(value: string): string {
  const [rested, setRested] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), restMs);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}
