import path from "node:path";
import type { Settings } from "#lib/config/settings";
import { s3Client } from "#lib/storage/s3/s3-client";
import { s3Storage } from "#lib/storage/s3/s3-storage";

/** The bucket that the settings name. */
export function openBucket(bucket: string, given: Settings) {
  const { S3_ENDPOINT, S3_PUBLIC_ENDPOINT, AWS_REGION: region, DATA_DIR } = given;
  return s3Storage({
    bucket,
    client: s3Client({ endpoint: S3_ENDPOINT, region }),
    publicClient: S3_PUBLIC_ENDPOINT === undefined ? undefined : s3Client({ endpoint: S3_PUBLIC_ENDPOINT, region }),
    copies: {
      dir: path.join(DATA_DIR, "copies"),
      mostBytes: given.LOCAL_COPIES_MB * 1_000_000,
      keptSeconds: given.JOB_DEADLINE_SECONDS,
    },
  });
}
