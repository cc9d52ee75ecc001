import { randomUUID } from "node:crypto";
import type { Operation, Operations } from "#lib/pipelines/step";

/** What a run by hand orders of vendors: known for as long as it runs. */
export function heldOperations(): Operations {
  const rows = new Map<string, { row: Operation; since: number }>();
  const byKey = new Map<string, string>();
  const change = async (id: string, by: Partial<Operation>): Promise<void> => {
    const held = rows.get(id);
    if (held) rows.set(id, { ...held, row: { ...held.row, ...by } });
  };
  const seen = (id: string): Operation | undefined => {
    const held = rows.get(id);
    const seconds = (Date.now() - (held?.since ?? 0)) / 1000;
    return held && { ...held.row, ageSeconds: seconds, triedSeconds: seconds };
  };
  return {
    find: async (key) => seen(byKey.get(key) ?? ""),
    begin: async (key, { provider, model, amountMicros }) => {
      const id = randomUUID();
      const row: Operation = {
        ...{ id, provider, model, amountMicros, state: "starting", files: [] },
        ...{ ofThisAttempt: true, ageSeconds: 0, triedSeconds: 0 },
      };
      rows.set(id, { row, since: Date.now() });
      byKey.set(key, id);
      return row;
    },
    started: (id, operation) => change(id, { state: "started", operation }),
    ended: (id, end) => change(id, end),
    kept: (id, files) => change(id, { state: "succeeded", files }),
  };
}
