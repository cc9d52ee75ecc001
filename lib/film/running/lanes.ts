import os from "node:os";
import type { z } from "zod";
import { Lane, type Sized } from "#lib/film/running/lane";
import type { CallOptions } from "#lib/processes/child-server";

// Filming uses about two cores: one draws, one encodes. Pictures and checks are short and must not wait for a film.
const filming = Array.from({ length: Math.max(1, Math.floor(os.availableParallelism() / 2)) }, () => new Lane());
const sketching = [new Lane()];

/** Calls the least busy child for films, or the one for everything short. */
export function callChildren<T>(
  work: "film" | "sketch",
  method: string,
  request: unknown,
  reply: z.ZodType<Sized<T>>,
  options: CallOptions,
): Promise<T> {
  const lanes = work === "film" ? filming : sketching;
  const free = lanes.reduce((least, lane) => (lane.length < least.length ? lane : least));
  return free.call(method, request, reply, options);
}

/** Ends all children; the next call starts them again. */
export async function closeLanes(): Promise<void> {
  await Promise.all([...filming, ...sketching].map((lane) => lane.close()));
}
