"use client";
import { useMutation } from "@tanstack/react-query";
import { useRef } from "react";
import type { ExplainerOrder } from "#lib/contracts/job-input";
import { orderFilm } from "../(studio)/videos/create/order-film";
import { ApiProblem } from "./ask-api";

/** Orders a film. Sending the same order again, after a lost answer or a double click, does not make a second one. */
export function useGenerateVideo() {
  const sent = useRef({ order: "", key: "" });
  return useMutation({
    mutationFn: async (order: ExplainerOrder) => {
      const text = JSON.stringify(order);
      if (sent.current.order !== text) sent.current = { order: text, key: crypto.randomUUID() };
      const answer = await orderFilm(order, sent.current.key);
      if ("problem" in answer) throw new ApiProblem(answer.status, answer.problem);
      return answer;
    },
  });
}
