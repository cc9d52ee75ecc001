import type { ClaimedTask } from "#lib/jobs/claim-task";
import type { StoredOperation } from "#lib/jobs/vendor-operation-store";
import { beginOperation, findOperation, noteEnded, noteKept, noteStarted } from "#lib/jobs/vendor-operations";
import type { Operation, Operations } from "#lib/pipelines/step";

/** What a task's job has ordered of vendors, as rows. */
export function jobOperations(task: ClaimedTask): Operations {
  return {
    find: async (key) => {
      const row = await findOperation(task.jobId, key);
      return row && asOperation(row);
    },
    begin: async (key, order) => asOperation(await beginOperation(task, { ...order, key })),
    started: noteStarted,
    ended: noteEnded,
    kept: noteKept,
  };
}

const asOperation = ({ operation, result, error, jobId: _, ...row }: StoredOperation): Operation => ({
  ...row,
  operation: operation ?? undefined,
  result: result ?? undefined,
  error: error ?? undefined,
});
