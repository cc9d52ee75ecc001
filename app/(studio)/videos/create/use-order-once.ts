"use client";
import { useRef, useState } from "react";
import { ApiProblem } from "../../../_data/ask-api";
import type { OrderAnswer } from "./order-film";

/**
 * Orders something; `busy` until the order failed, or for good. Sending the same order again, after a lost answer or a
 * double click, does not make a second one. `order` throws ApiProblem.
 */
export function useOrderOnce<O>(send: (order: O, idempotencyKey: string) => Promise<OrderAnswer>) {
  const sent = useRef({ order: "", key: "" });
  const [busy, setBusy] = useState(false);
  const order = async (wanted: O): Promise<{ jobId: string }> => {
    const text = JSON.stringify(wanted);
    if (sent.current.order !== text) sent.current = { order: text, key: crypto.randomUUID() };
    setBusy(true);
    try {
      const answer = await send(wanted, sent.current.key);
      if ("problem" in answer) throw new ApiProblem(answer.status, answer.problem);
      return answer;
    } catch (problem) {
      setBusy(false);
      throw problem;
    }
  };
  return { order, busy };
}
