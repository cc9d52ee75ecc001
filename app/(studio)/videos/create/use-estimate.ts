"use client";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useWatch } from "react-hook-form";
import { estimateOrder } from "./estimate-order";
import { type FilmDraft, FilmOrder } from "./film-order";

/** Typing goes on while this lasts. */
const restMs = 700;

/** What the film in the form will cost and take, asked for when the typing rests; nothing until there is a topic. */
export function useEstimate() {
  const draft = useWatch<FilmDraft>();
  const parsed = FilmOrder.safeParse(draft);
  const order = parsed.success ? JSON.stringify(parsed.data) : "";
  const rested = useRested(order);
  const { data } = useQuery({
    queryKey: ["estimate", rested],
    queryFn: () => estimateOrder(FilmOrder.parse(JSON.parse(rested))),
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
