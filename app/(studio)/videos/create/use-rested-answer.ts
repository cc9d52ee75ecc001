"use client";
import { useEffect, useEffectEvent, useState } from "react";

/** Typing goes on while this lasts. */
const restMs = 700;

/**
 * What is answered to a question, asked once it has stayed the same for a while; the answer before it stays meanwhile.
 * Nothing without a question, and where no answer comes.
 */
export function useRestedAnswer<Q, T>(question: Q | undefined, ask: (question: Q) => Promise<T | null>): T | undefined {
  const text = JSON.stringify(question);
  const [answer, setAnswer] = useState<T>();
  const put = useEffectEvent(async (overtaken: AbortSignal): Promise<void> => {
    const found = question === undefined ? null : await ask(question).catch(() => null);
    if (!overtaken.aborted) setAnswer(found ?? undefined);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question is another object each time; asked is another text
  useEffect(() => {
    const overtaken = new AbortController();
    const timer = setTimeout(() => void put(overtaken.signal), restMs);
    return () => {
      overtaken.abort();
      clearTimeout(timer);
    };
  }, [text]);
  return answer;
}
