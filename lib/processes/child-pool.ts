import type { z } from "zod";
import { type CallOptions, type ChildOptions, type ChildServer, startChildServer } from "#lib/processes/child-server";

interface PoolOptions extends ChildOptions {
  /** After so many calls a child is replaced: native libraries keep what they once took. */
  callsOfALife: number;
  /** How long a child without a call is kept for the next one. */
  idleSeconds: number;
}

export interface ChildPool {
  /** One call to a child that is free, or to a new one; as of a child server. A child whose call failed is ended. */
  call<R>(method: string, request: unknown, reply: z.ZodType<R>, options?: CallOptions): Promise<R>;
  /** Ends the children that are free; those with a call end after it. A later call starts new ones. */
  close(): Promise<void>;
}

interface Warm {
  server: ChildServer;
  calls: number;
  /** Of the pool that it was born in: `close` begins a new one. */
  age: number;
  timer?: NodeJS.Timeout;
}

/** Children that stay for a while after a call, where starting one takes longer than what it is asked to do. */
export function startChildPool({ callsOfALife, idleSeconds, ...options }: PoolOptions): ChildPool {
  const free: Warm[] = [];
  let age = 0;
  const take = (): Warm => {
    const warm = free.pop();
    clearTimeout(warm?.timer);
    return warm ?? { server: startChildServer(options), calls: 0, age };
  };
  const keep = (warm: Warm): void => {
    const end = () => void free.splice(free.indexOf(warm), 1).forEach(({ server }) => void server.close());
    warm.timer = setTimeout(end, idleSeconds * 1000).unref();
    free.push(warm);
  };
  return {
    async call(method, request, reply, options) {
      const warm = take();
      let kept = false;
      try {
        warm.calls += 1;
        const answer = await warm.server.call(method, request, reply, options);
        kept = warm.calls < callsOfALife && warm.age === age;
        return answer;
      } finally {
        if (kept) keep(warm);
        else await warm.server.close();
      }
    },
    async close() {
      age += 1;
      const ended = free.splice(0);
      for (const { timer } of ended) clearTimeout(timer);
      await Promise.all(ended.map(({ server }) => server.close()));
    },
  };
}
