import { createHash, randomUUID } from "node:crypto";
import { rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { inTransaction } from "#lib/database/transaction";
import { keepArtifact } from "#lib/jobs/artifact-store";
import { storage } from "#lib/storage/storage";

export interface FileToStore {
  ownerId: string;
  jobId: string;
  /** With its ending: `narration.wav`. */
  name: string;
  bytes: string | Buffer;
  meta?: unknown;
}

/** Keeps bytes as a result of a job's, as its worker would; answers the artifact's id. */
export async function storedFile({ ownerId, jobId, name, bytes, meta = {} }: FileToStore): Promise<string> {
  const storageKey = `artifacts/${jobId}-${name}`;
  const file = path.join(os.tmpdir(), randomUUID());
  await writeFile(file, bytes);
  await storage().put(storageKey, file);
  await rm(file);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const made = { ownerId, key: `${jobId}/${name}`, step: "test", storageKey, sha256, meta, engineVersion: "test" };
  const row = await inTransaction((tx) => keepArtifact(tx, { ...made, bytes: Buffer.byteLength(bytes) }));
  if (!row) throw new Error("no artifact");
  return row.id;
}
