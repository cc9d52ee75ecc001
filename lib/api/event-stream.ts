import { setTimeout as sleep } from "node:timers/promises";
import type { JobEvent } from "#lib/contracts/job-event";

/** Proxies cut connections that are silent for longer. */
const beatMs = 15_000;
const beat = ": still here\n\n";
/** Sent at once, so that proxies and browsers see an open stream; browsers wait this long before they reconnect. */
const opening = "retry: 1000\n\n";

/**
 * Events as an SSE body. Reads one event ahead of a slow reader and no more; stops following when the reader leaves;
 * a comment goes out whenever nothing happened for 15 seconds.
 */
export function eventStream(
  open: (signal: AbortSignal) => AsyncIterable<JobEvent>,
  gone: AbortSignal,
  silenceMs = beatMs,
): ReadableStream<Uint8Array> {
  const stop = new AbortController();
  const signal = AbortSignal.any([gone, stop.signal]);
  const encoder = new TextEncoder();
  const iterator = open(signal)[Symbol.asyncIterator]();
  let next: Promise<IteratorResult<JobEvent>> | undefined;

  const end = async (): Promise<void> => {
    stop.abort();
    await iterator.return?.();
  };
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        controller.enqueue(encoder.encode(opening));
      },
      async pull(controller) {
        try {
          next ??= iterator.next();
          const step = await orSilence(next, silenceMs, signal);
          if (step === undefined) return controller.enqueue(encoder.encode(beat));
          next = undefined;
          if (step.done) return controller.close();
          controller.enqueue(encoder.encode(frame(step.value)));
        } catch (error) {
          await end();
          if (gone.aborted) controller.close();
          else controller.error(error);
        }
      },
      cancel: end,
    },
    { highWaterMark: 1 },
  );
}

const frame = (event: JobEvent): string => `id: ${event.number}\ndata: ${JSON.stringify(event)}\n\n`;

/** The promise's value, or undefined when it takes longer than `ms`. */
async function orSilence<T>(promise: Promise<T>, ms: number, signal: AbortSignal): Promise<T | undefined> {
  const timer = new AbortController();
  try {
    return await Promise.race([
      promise,
      sleep(ms, undefined, { signal: AbortSignal.any([timer.signal, signal]), ref: false }),
    ]);
  } finally {
    timer.abort();
  }
}
