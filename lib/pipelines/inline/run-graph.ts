import type { Spawn } from "#lib/pipelines/step";

/**
 * Runs a growing graph: `run` answers what a node spawns, and a node starts when all it waits for is done. At most
 * `width` run at once. The first error aborts `stop`, waits until all that runs has ended, and is thrown.
 */
export async function runGraph(
  first: Spawn,
  run: (node: Spawn) => Promise<readonly Spawn[]>,
  { width, stop }: { width: number; stop: AbortController },
): Promise<void> {
  const waiting: Spawn[] = [first];
  const done = new Set<string>();
  const running = new Map<string, Promise<void>>();
  let failed: { error: unknown } | undefined;

  const start = (node: Spawn): Promise<void> =>
    run(node)
      .then((spawned) => {
        done.add(node.key);
        waiting.push(...spawned);
      })
      .catch((error: unknown) => {
        failed ??= { error };
        stop.abort(error);
      })
      .finally(() => running.delete(node.key));

  do {
    while (!failed && running.size < width) {
      const next = waiting.findIndex((node) => (node.after ?? []).every((key) => done.has(key)));
      const node = next < 0 ? undefined : waiting.splice(next, 1)[0];
      if (!node) break;
      running.set(node.key, start(node));
    }
    await Promise.race(running.values());
  } while (running.size > 0 || (!failed && waiting.some((node) => (node.after ?? []).every((key) => done.has(key)))));
  if (failed) throw failed.error;
  if (waiting.length > 0) throw new Error(`These wait for what never comes: ${waiting.map((n) => n.key).join(", ")}.`);
}
