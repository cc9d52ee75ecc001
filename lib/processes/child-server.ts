import pLimit from "p-limit";
import type { z } from "zod";
import { settings } from "#lib/config/settings";
import type { ErrorCode } from "#lib/contracts/error-codes";
import { callChild } from "#lib/processes/wire/call-child";
import { ChildLink } from "#lib/processes/wire/child-link";

export interface ChildOptions {
  /** Path from the project root of a script that ends with `answerCalls`. */
  script: string;
  /** The failure that a crash, a silence or a nonsensical answer becomes. Default INTERNAL_ERROR. */
  failureCode?: ErrorCode;
  /** Resident memory at which the child is stopped. Default CHILD_MEMORY_MB. */
  memoryMb?: number;
  /** Calls that may run at the same time; further ones wait their turn. Default 1. */
  atOnce?: number;
}

export interface CallOptions {
  signal?: AbortSignal;
  /** 0 to 1. */
  onProgress?: (fraction: number) => void;
  /** Longest pause between two signs of life. Default SILENT_CHILD_SECONDS. */
  silentSeconds?: number;
  /** Longest time of the whole call, once it runs. Default JOB_DEADLINE_SECONDS. */
  deadlineSeconds?: number;
  /** What a crash, a silence or a nonsensical answer becomes in this call, where it is not what the child's others become. */
  failureCode?: ErrorCode;
}

export interface ChildServer {
  /**
   * One call, in its turn. Throws the child's Failure, DEADLINE_EXCEEDED, or `failureCode` when the
   * child crashed, fell silent or grew too large; the signal's reason when aborted. The process is born with the first
   * call and again after a death.
   */
  call<R>(method: string, request: unknown, reply: z.ZodType<R>, options?: CallOptions): Promise<R>;
  /** Ends the process; a running call fails. A later call starts a new one. */
  close(): Promise<void>;
}

/** A warm child process that answers calls. Start several for several cores. */
export function startChildServer(options: ChildOptions): ChildServer {
  const { script, failureCode = "INTERNAL_ERROR", memoryMb, atOnce = 1 } = options;
  const turn = pLimit(atOnce);
  let link: ChildLink | undefined;
  let lastId = 0;
  return {
    async call(method, request, reply, options = {}) {
      options.signal?.throwIfAborted();
      return turn(() => {
        options.signal?.throwIfAborted();
        if (!link?.alive) link = new ChildLink(script, memoryMb ?? settings().CHILD_MEMORY_MB);
        lastId += 1;
        return callChild(link, { id: lastId, script, method, request, reply, failureCode, ...options });
      });
    },
    async close() {
      await link?.close();
    },
  };
}
