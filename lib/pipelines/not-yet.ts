import type { StepEnd } from "#lib/pipelines/step";

type Later = Exclude<StepEnd, { spawn?: unknown }>;

/** Thrown deep inside a step that must end for now, as `end` says. */
export class NotYet extends Error {
  override readonly name = "NotYet";
  readonly end: Later;

  constructor(end: Later) {
    super("A step ends for now.");
    this.end = end;
  }
}

/**
 * What all of them come to: nothing of a step goes on once it has ended. Throws the first true failure; else NotYet, with
 * a question before a pause, and the longest pause.
 */
export async function allOrNotYet<T>(running: readonly Promise<T>[]): Promise<T[]> {
  const settled = await Promise.allSettled(running);
  const reasons: unknown[] = settled.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
  const failure = reasons.find((reason) => !(reason instanceof NotYet));
  if (failure !== undefined) throw failure;
  const ends = reasons.flatMap((reason) => (reason instanceof NotYet ? [reason.end] : []));
  const asks = ends.find((end) => "ask" in end);
  if (asks) throw new NotYet(asks);
  const pauses = ends.flatMap((end) => ("again" in end ? [end.again.inSeconds] : []));
  if (pauses.length > 0) throw new NotYet({ again: { inSeconds: Math.max(...pauses) } });
  return settled.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
}

export type DoneOrLater<T> = { done: T } | { later: Later };

/** What is done, or how the step must end for now. Throws what went wrong. */
export async function doneOrLater<T>(running: Promise<T>): Promise<DoneOrLater<T>> {
  try {
    return { done: await running };
  } catch (error) {
    if (error instanceof NotYet) return { later: error.end };
    throw error;
  }
}
