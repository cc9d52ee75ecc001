import S3rver from "s3rver";

export interface TestBucket {
  /** What makes an installation use it. */
  settings: { S3_BUCKET: string; S3_ENDPOINT: string };
  close(): Promise<void>;
}

/** For tests: an object store with one empty bucket, on this machine alone; its objects lie in `directory`. */
export async function startBucket(directory: string, name = "films"): Promise<TestBucket> {
  const options = { address: "127.0.0.1", port: 0, silent: true };
  const server = new S3rver({ ...options, directory, configureBuckets: [{ name }] });
  const { port } = await server.run();
  Object.assign(process.env, { AWS_ACCESS_KEY_ID: "S3RVER", AWS_SECRET_ACCESS_KEY: "S3RVER" });
  return {
    settings: { S3_BUCKET: name, S3_ENDPOINT: `http://127.0.0.1:${port}` },
    close: () => server.close(),
  };
}
