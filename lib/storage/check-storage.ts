import { randomUUID } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { settings } from "#lib/config/settings";
import { isFailure } from "#lib/errors/failure";
import { storage } from "#lib/storage/storage";

export type StorageCheck = { ok: true } | { ok: false; problem: string };

/** Writes, reads and removes a small file; when that fails, `problem` is a sentence for whoever runs this installation. */
export async function checkStorage(): Promise<StorageCheck> {
  const folder = await mkdtemp(path.join(tmpdir(), "storage-check-"));
  const key = `checks/${randomUUID()}`;
  try {
    const file = path.join(folder, "check");
    await writeFile(file, key);
    await storage().put(key, file);
    const { stream } = await storage().open(key);
    const same = (await text(stream)) === key;
    await storage().remove(key);
    return same ? { ok: true } : { ok: false, problem: `${place()} gives back other bytes than were put in.` };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function place(): string {
  const { S3_BUCKET, S3_ENDPOINT, DATA_DIR } = settings();
  if (S3_BUCKET === undefined) return `The folder ${DATA_DIR}/storage`;
  return `The bucket ${S3_BUCKET} ${S3_ENDPOINT === undefined ? "at AWS" : `at ${S3_ENDPOINT}`}`;
}

/** By the names that S3, Node and the credential chain give to what goes wrong. */
const hints: readonly [RegExp, string][] = [
  [/NoSuchBucket|NotFound/, "does not exist; create it, or correct S3_BUCKET and AWS_REGION."],
  [
    /InvalidAccessKeyId|SignatureDoesNotMatch/,
    "refuses the credentials; correct AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.",
  ],
  [
    /AccessDenied|Forbidden/,
    "may not be used with these credentials; allow reading, writing, listing and removing its objects.",
  ],
  [
    /CredentialsProviderError|CredentialsError/,
    "cannot be asked without credentials; set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.",
  ],
  [
    /PermanentRedirect|AuthorizationHeaderMalformed|IllegalLocationConstraint/,
    "is in another region; correct AWS_REGION.",
  ],
  [/RequestTimeTooSkewed/, "does not believe the time of this machine; set its clock."],
  [
    /ENOTFOUND|ECONNREFUSED|EHOSTUNREACH|ETIMEDOUT|TimeoutError|ECONNRESET|EAI_AGAIN/,
    "does not answer; correct S3_ENDPOINT, or see whether the store runs.",
  ],
  [/EACCES|EPERM|EROFS|ENOTDIR/, "cannot be written; give this user the right to write there."],
];

function problemOf(error: unknown): string {
  if (isFailure(error) && error.code === "DISK_FULL") return `${place()} is full; free some space.`;
  const cause = isFailure(error) && error.cause instanceof Error ? error.cause : error;
  const words =
    cause instanceof Error ? [cause.name, "code" in cause ? String(cause.code) : "", cause.message].join(" ") : "";
  const hint = hints.find(([pattern]) => pattern.test(words))?.[1];
  return `${place()} ${hint ?? `cannot be used: ${cause instanceof Error ? cause.message : String(cause)}`}`;
}
