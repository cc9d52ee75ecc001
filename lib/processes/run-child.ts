import type { z } from "zod";
import { type CallOptions, type ChildOptions, startChildServer } from "#lib/processes/child-server";

export interface ChildRun<R> extends ChildOptions, CallOptions {
  request: unknown;
  reply: z.ZodType<R>;
}

/** Runs the single method `run` of a child script in a process of its own, gone when this returns or throws. */
export async function runChild<R>(run: ChildRun<R>): Promise<R> {
  const server = startChildServer(run);
  try {
    return await server.call("run", run.request, run.reply, run);
  } finally {
    await server.close();
  }
}
