import { randomUUID } from "node:crypto";
import path from "node:path";
import { beginPicture, changePicture, type MakingPicture, picturesOf } from "#lib/characters/making-picture-store";
import { inTransaction } from "#lib/database/transaction";
import { spend } from "#lib/limits/ledger";
import type { PictureOrder } from "#lib/pipelines/character/draw-pictures";
import { MakingLost } from "#lib/pipelines/character/making-lost";
import type { Artifacts, Operation, Operations } from "#lib/pipelines/step";
import type { WorkContext } from "#lib/pipelines/vendor-work/work";
import { storage } from "#lib/storage/storage";

/** What the work on one picture of an order for a character is lent: its row for its orders, and storage for its bytes. */
export const pictureContext = (order: PictureOrder, signal: AbortSignal): WorkContext => ({
  signal,
  workDir: order.workDir,
  operations: pictureOperations(order),
  artifacts: pictureBytes(order),
  spend: (purchase) => {
    const { id, ownerId } = order.making;
    return inTransaction((tx) => spend(tx, { ...purchase, ownerId, jobId: id }));
  },
});

/** The one order of a picture; it is known by its place, not by a key. */
function pictureOperations({ making: { id }, holder, request, position }: PictureOrder): Operations {
  const find = async (): Promise<Operation | undefined> => {
    const row = (await picturesOf(id)).find((picture) => picture.position === position);
    return row && asOperation(row);
  };
  const asOperation = ({ storageKey, operation, result, error, state, ...row }: MakingPicture): Operation => ({
    ...{ id: `${id}/${row.position}`, provider: request.provider, model: request.model },
    ...{ amountMicros: request.pictureMicros, ofThisAttempt: true },
    ...{ ageSeconds: row.ageSeconds, triedSeconds: row.triedSeconds },
    ...{ operation: operation ?? undefined, result: result ?? undefined, error: error ?? undefined },
    // Bytes that are here were bought, whatever their vendor's answer was written down as.
    ...(storageKey === null ? { state, files: [] } : { state: "succeeded", files: [storageKey] }),
  });
  return {
    find,
    begin: async () => {
      const begun = (await beginPicture(id, holder, position)) && (await find());
      if (!begun) throw new MakingLost();
      return begun;
    },
    started: (_, operation) => changePicture(id, position, ["starting", "unknown"], { state: "started", operation }),
    ended: (_, { state, result, error }) => {
      const from = ["starting", "started", "unknown", "succeeded"] as const;
      return changePicture(id, position, state === "failed" ? from : ["starting", "started"], { state, result, error });
    },
    kept: (_, [storageKey]) =>
      changePicture(id, position, ["started", "starting", "succeeded"], { state: "succeeded", storageKey }),
  };
}

function pictureBytes({ making: { id }, position, workDir }: PictureOrder): Artifacts {
  return {
    async once({ meta, extension }, make) {
      const file = path.join(/* turbopackIgnore: true */ workDir, `${randomUUID()}.${extension}`);
      const made = meta.parse(await make(file));
      const key = `characters/drawn/${id}-${position}.${extension}`;
      await storage().put(key, file);
      await changePicture(id, position, ["starting", "started", "succeeded"], { storageKey: key });
      return { id: key, meta: made, path: file, reused: false };
    },
    read: async (key, meta) => ({
      ...{ id: key, path: await storage().localPath(key), reused: true },
      meta: meta.parse({ count: 1 }),
    }),
  };
}
