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

/** A warm child and the line of calls before it. */
export class Lane {
  readonly #server: ChildServer;
  readonly #turn: LimitFunction = pLimit(1);
  #calls = 0;
  #residentMb = 0;

  constructor() {
    this.#server = startChildServer({ script: "lib/film/children/film-child.ts", failureCode: "DRAWING_FAILED" });
  }

  /** Calls that run or wait. */
  get length(): number {
    return this.#turn.activeCount + this.#turn.pendingCount;
  }

  /** One call in its turn. Who only waits is let go at once when aborted; a running call ends as its child ends it. */
  async call<T>(method: string, request: unknown, reply: z.ZodType<Sized<T>>, options: CallOptions): Promise<T> {
    const { signal } = options;
    signal?.throwIfAborted();
    const begun = Promise.withResolvers<void>();
    const answered = this.#turn(async () => {
      begun.resolve();
      signal?.throwIfAborted();
      if (this.#calls >= callsOfALife || this.#residentMb > residentMbAtMost) await this.close();
      this.#calls += 1;
      const { value, residentMb } = await this.#server.call(method, request, reply, options);
      this.#residentMb = residentMb;
      return value;
    });
    answered.catch(() => {});
    const giveUp = () => begun.reject(signal?.reason);
    signal?.addEventListener("abort", giveUp);
    try {
      await begun.promise;
    } finally {
      signal?.removeEventListener("abort", giveUp);
    }
    return answered;
  }

  async close(): Promise<void> {
    this.#calls = 0;
    this.#residentMb = 0;
    await this.#server.close();
  }
}
