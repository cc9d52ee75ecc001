import { S3Client } from "@aws-sdk/client-s3";

const TRIES = 4;
const CONNECT_WITHIN_MS = 5000;
/** Without a single byte. */
const SILENT_MS = 30_000;

/** A client of S3, or, with `endpoint`, of something that speaks like it. Credentials are AWS's own variables. */
export function s3Client({ endpoint, region }: { endpoint?: string; region: string }): S3Client {
  return new S3Client({
    region,
    endpoint,
    maxAttempts: TRIES,
    requestHandler: { connectionTimeout: CONNECT_WITHIN_MS, socketTimeout: SILENT_MS },
    // Other stores know neither buckets as host names nor AWS's newer checksums.
    ...(endpoint !== undefined && {
      forcePathStyle: true,
      requestChecksumCalculation: "WHEN_REQUIRED",
      responseChecksumValidation: "WHEN_REQUIRED",
    }),
  });
}
