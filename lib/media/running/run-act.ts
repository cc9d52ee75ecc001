import { z } from "zod";
import type { MediaAct } from "#lib/media/running/acts";
import { runChild } from "#lib/processes/run-child";

export interface MediaOptions {
  signal?: AbortSignal;
}

/** The answer of an act that only writes a file. */
export const Written = z.strictObject({});

/** Does one act in a process of its own. Throws ENCODING_FAILED, DEADLINE_EXCEEDED, or the signal's reason. */
export function runAct<R>(act: MediaAct, reply: z.ZodType<R>, { signal }: MediaOptions): Promise<R> {
  return runChild({
    script: "lib/media/children/media-child.ts",
    request: act,
    reply,
    signal,
    failureCode: "ENCODING_FAILED",
  });
}
