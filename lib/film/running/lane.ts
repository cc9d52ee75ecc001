import pLimit, { type LimitFunction } from "p-limit";
import type { z } from "zod";
import { type CallOptions, type ChildServer, startChildServer } from "#lib/processes/child-server";

/** After so many calls a child is replaced: native libraries keep what they once took. */
const callsOfALife = 50;
const residentMbAtMost = 1200;

export interface Sized<T> {
  value: T;
  residentMb: number;
}

/**
 * A warm child and the line of calls before it. A film whose last frame is drawn is encoded to its end while the next
 * one is begun.
 */
export class Lane {
  readonly #server: ChildServer;
  readonly #turn: LimitFunction = pLimit(1);
  #calls = 0;
  #residentMb = 0;
  /** The call that was drawn last; it may still run. */
  #ending: Promise<unknown> = Promise.resolve();

  constructor() {
    const script = "lib/film/children/film-child.ts";
    this.#server = startChildServer({ script, failureCode: "DRAWING_FAILED", atOnce: 2 });
  }

  /** Calls that draw or wait. */
  get length(): number {
    return this.#turn.activeCount + this.#turn.pendingCount;
  }

  /** One call in its turn. Who only waits is let go at once when aborted; a running call ends as its child ends it. */
  async call<T>(method: string, request: unknown, reply: z.ZodType<Sized<T>>, options: CallOptions): Promise<T> {
    const { signal } = options;
    signal?.throwIfAborted();
    const begun = Promise.withResolvers<void>();
    const drawn = this.#turn(async () => {
      begun.resolve();
      signal?.throwIfAborted();
      return this.#draw(method, request, reply, options);
    });
    drawn.catch(() => {});
    const giveUp = () => begun.reject(signal?.reason);
    signal?.addEventListener("abort", giveUp);
    try {
      await begun.promise;
    } finally {
      signal?.removeEventListener("abort", giveUp);
    }
    const { answered } = await drawn;
    return (await answered).value;
  }

  /** Begins a call; returns when it has drawn all it will, or has ended. */
  async #draw<T>(method: string, request: unknown, reply: z.ZodType<Sized<T>>, options: CallOptions) {
    if (this.#calls >= callsOfALife || this.#residentMb > residentMbAtMost) {
      await this.#ending;
      await this.close();
    }
    this.#calls += 1;
    const drawn = Promise.withResolvers<void>();
    const onProgress = (fraction: number) => {
      if (fraction >= 1) drawn.resolve();
      options.onProgress?.(fraction);
    };
    const answered = this.#server.call(method, request, reply, { ...options, onProgress });
    const note = ({ residentMb }: Sized<T>) => {
      this.#residentMb = residentMb;
    };
    const ended = answered.then(note, () => {});
    await Promise.race([drawn.promise, ended]);
    await this.#ending;
    this.#ending = ended;
    return { answered };
  }

  async close(): Promise<void> {
    this.#calls = 0;
    this.#residentMb = 0;
    await this.#server.close();
  }
}
