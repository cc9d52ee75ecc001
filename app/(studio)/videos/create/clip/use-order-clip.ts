"use client";
import { useRef, useState } from "react";
import type { ClipOrder } from "#lib/contracts/clip-input";
import { ApiProblem } from "../../../../_data/ask-api";
import { orderClip } from "./order-clip";

/**
 * Orders a clip; `busy` until the order failed, or for good. Sending the same order again, after a lost answer or a double
 * click, does not make a second one. Throws ApiProblem.
 */
export function useOrderClip() {
  const sent = useRef({ order: "", key: "" });
  const [busy, setBusy] = useState(false);
  const order = async (clip: ClipOrder): Promise<{ jobId: string }> => {
    const text = JSON.stringify(clip);
    if (sent.current.order !== text) sent.current = { order: text, key: crypto.randomUUID() };
    setBusy(true);
    try {
      const answer = await orderClip(clip, sent.current.key);
      if ("problem" in answer) throw new ApiProblem(answer.status, answer.problem);
      return answer;
    } catch (problem) {
      setBusy(false);
      throw problem;
    }
  };
  return { order, busy };
}
