"use client";
import { useMutation } from "@tanstack/react-query";
import { useRef } from "react";
import type { ClipOrder } from "#lib/contracts/clip-input";
import { ApiProblem } from "../../../../_data/ask-api";
import { orderClip } from "./order-clip";

/** Orders a clip. Sending the same order again, after a lost answer or a double click, does not make a second one. */
export function useOrderClip() {
  const sent = useRef({ order: "", key: "" });
  return useMutation({
    mutationFn: async (order: ClipOrder) => {
      const text = JSON.stringify(order);
      if (sent.current.order !== text) sent.current = { order: text, key: crypto.randomUUID() };
      const answer = await orderClip(order, sent.current.key);
      if ("problem" in answer) throw new ApiProblem(answer.status, answer.problem);
      return answer;
    },
  });
}
