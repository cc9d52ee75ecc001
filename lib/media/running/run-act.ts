import { z } from "zod";
import type { MediaAct } from "#lib/media/running/acts";
import { startChildPool } from "#lib/processes/child-pool";
import { runChild } from "#lib/processes/run-child";

export interface MediaOptions {
  signal?: AbortSignal;
}

export interface ReadOptions extends MediaOptions {
  /** Somebody else may have made the file: the process that reads it is a new one, and does nothing else. */
  stranger?: boolean;
}

/** The answer of an act that only writes a file. */
export const Written = z.strictObject({});

const child = { script: "lib/media/children/media-child.ts", failureCode: "ENCODING_FAILED" } as const;
// A film takes a dozen acts, most of them shorter than the start of a process.
const pool = startChildPool({ ...child, callsOfALife: 20, idleSeconds: 3 });

/** Does one act in a child process. Throws ENCODING_FAILED, DEADLINE_EXCEEDED, or the signal's reason. */
export function runAct<R>(act: MediaAct, reply: z.ZodType<R>, { signal, stranger }: ReadOptions): Promise<R> {
  if (stranger) return runChild({ ...child, request: act, reply, signal });
  return pool.call("run", act, reply, { signal });
}

/** Ends the children that wait for the next act. */
export const closeWaiting = (): Promise<void> => pool.close();
