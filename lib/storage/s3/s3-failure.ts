import { S3ServiceException } from "@aws-sdk/client-s3";
import { Failure, isFailure } from "#lib/errors/failure";

/** Does something with the bucket; whatever goes wrong becomes a failure with its cause. */
export async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw failureOf(error);
  }
}

function failureOf(cause: unknown): Failure {
  if (isFailure(cause)) return cause;
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  if (code === "ENOENT") return new Failure("NOT_FOUND", { cause });
  if (code === "ENOSPC" || code === "EDQUOT") return new Failure("DISK_FULL", { cause });
  const status = cause instanceof S3ServiceException ? cause.$metadata.httpStatusCode : undefined;
  const name = cause instanceof Error ? cause.name : "";
  if (name === "NoSuchBucket") return new Failure("STORAGE_FAILED", { cause });
  if (status === 404) return new Failure("NOT_FOUND", { cause });
  if (status === 416) return new Failure("RANGE_NOT_SATISFIABLE", { cause });
  return new Failure("STORAGE_FAILED", { cause });
}
