import { useEffect, useRef } from "react";
import type { z } from "zod";
import { onFirstSign } from "./on-first-sign";
import { toastProblem } from "./toast";

/**
 * Checks what stands in a small form by a schema that is fetched at the first sign of somebody at work on the page. Nothing
 * comes of a second press while the first is looked at, and of one for which there are no rules to be had.
 */
export function useLateCheck<Order>(schema: () => Promise<z.ZodType<Order>>) {
  useEffect(() => onFirstSign(() => void schema().catch(() => undefined)), [schema]);
  const looking = useRef(false);
  return async (draft: unknown): Promise<z.ZodSafeParseResult<Order> | undefined> => {
    if (looking.current) return undefined;
    looking.current = true;
    try {
      return (await schema()).safeParse(draft);
    } catch {
      toastProblem(new Error("The server does not answer. What you typed is kept: try again in a moment."));
      return undefined;
    } finally {
      looking.current = false;
    }
  };
}
