import type { z } from "zod";
import { isFailure } from "#lib/errors/failure";
import { type ChildMessage, ParentMessage } from "#lib/processes/wire/child-message";

export interface CallContext {
  /** Aborts when the caller gives up; a call that does not end soon after is killed with its process. */
  signal: AbortSignal;
  /** 0 to 1. Also the sign of life: silence longer than SILENT_CHILD_SECONDS is death. */
  progress(fraction: number): void;
}

export interface Answer {
  run(request: unknown, context: CallContext): Promise<unknown>;
}

/** Joins the schema of a request to what answers it. */
export function answer<T>(request: z.ZodType<T>, run: (request: T, context: CallContext) => Promise<unknown>): Answer {
  return { run: (raw, context) => run(request.parse(raw), context) };
}

/**
 * The child's side: answers calls of the parent until the parent is gone. The last statement of a child script.
 * One-shot children answer the single method `run`.
 */
export function answerCalls(answers: Readonly<Record<string, Answer>>): void {
  const running = new Map<number, AbortController>();
  // Also when the parent was killed: nobody is left to hear the answer.
  process.on("disconnect", () => process.exit(0));
  process.on("message", async (raw) => {
    const message = ParentMessage.parse(raw);
    if (message.type === "abort") return running.get(message.id)?.abort();
    const { id, method, request } = message;
    const controller = new AbortController();
    running.set(id, controller);
    try {
      const found = answers[method];
      if (!found) throw new Error(`no method ${method}`);
      const value = await found.run(request, {
        signal: controller.signal,
        progress: (fraction) => tell({ type: "progress", id, fraction }),
      });
      tell({ type: "reply", id, value });
    } catch (error) {
      tell({ type: "failed", id, ...tellFailure(error) });
    } finally {
      running.delete(id);
    }
  });
}

function tell(message: ChildMessage): void {
  if (process.connected) process.send?.(message);
}

function tellFailure(error: unknown): Pick<Extract<ChildMessage, { type: "failed" }>, "failure" | "trace"> {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  if (!isFailure(error)) return { trace };
  const { code, message, stage, provider, issues } = error;
  return { trace, failure: { code, message, stage, provider, issues: issues ? [...issues] : undefined } };
}
