import { randomBytes } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { CreateBucketCommand, CreateMultipartUploadCommand } from "@aws-sdk/client-s3";
import { changeSettings, settings } from "#lib/config/settings";
import { s3Client } from "#lib/storage/s3/s3-client";
import { storage } from "#lib/storage/storage";

// Asks a real object store whether it takes what we sign and refuses what is forged or lapsed; s3rver does not look.
// Wants S3_BUCKET (made if it is missing), S3_ENDPOINT and AWS's credential variables:
// node lib/storage/testing/check-signatures.ts. It installs nothing; with Debian's swift see `run-swift.sh` beside it.
const { S3_BUCKET: bucket, S3_ENDPOINT: endpoint } = settings();
if (bucket === undefined || endpoint === undefined) throw new Error("set S3_BUCKET and S3_ENDPOINT");
const dir = await mkdtemp(path.join(os.tmpdir(), "signatures-"));
changeSettings({ DATA_DIR: dir, S3_PUBLIC_ENDPOINT: endpoint });
const key = "artifacts/si/signed.bin";
const bytes = randomBytes(21_000_000);
const address = { seconds: 2, contentType: "video/mp4", disposition: 'attachment; filename="a b.mp4"' };
const s3 = s3Client({ endpoint, region: settings().AWS_REGION });
let wrong = 0;

async function holds(what: string, found: () => Promise<unknown>, wanted: unknown): Promise<void> {
  const got = await found().catch((error: unknown) => String(error));
  const right = JSON.stringify(got) === JSON.stringify(wanted);
  if (!right) wrong += 1;
  process.stdout.write(`${right ? "ok   " : "WRONG"} ${what}: ${JSON.stringify(got)}\n`);
}

const status = async (url: string | undefined, init?: RequestInit) => (await fetch(url ?? "", init)).status;
const url = async () => (await storage().publicUrl(key, address)) ?? "";
const files = async () => {
  const keys: string[] = [];
  for await (const file of storage().list("artifacts")) keys.push(file.key);
  return keys;
};

try {
  await s3.send(new CreateBucketCommand({ Bucket: bucket })).catch(() => undefined);
  const file = path.join(dir, "file");
  await writeFile(file, bytes);
  await holds("a large file is put in parts", async () => (await storage().put(key, file)).bytes, bytes.length);
  await holds("and comes back", async () => bytes.equals(await buffer((await storage().open(key)).stream)), true);
  await rm(path.join(dir, "copies"), { recursive: true });
  await holds("as a local file too", async () => bytes.equals(await readFile(await storage().localPath(key))), true);
  await holds("a range", async () => (await storage().open(key, { start: 8_388_600, end: 8_388_609 })).bytes, 10);
  await holds("it is listed", files, [key]);
  const left = await s3.send(new CreateMultipartUploadCommand({ Bucket: bucket, Key: "artifacts/si/left.bin" }));
  await holds("an upload in parts is left behind", async () => left.UploadId !== undefined, true);
  await holds("and given back", () => storage().dropUnfinished(new Date(Date.now() + 60_000)), 1);
  const range = { headers: { range: "bytes=0-9" } };
  await holds("a signed address opens a range", async () => status(await url(), range), 206);
  const answer = await fetch(await url());
  await holds("under its type", async () => answer.headers.get("content-type"), "video/mp4");
  await holds("and name", async () => answer.headers.get("content-disposition"), address.disposition);
  await answer.body?.cancel();
  await holds(
    "another key under the same signature",
    async () => status((await url()).replace("signed", "others")),
    403,
  );
  await holds("a longer life", async () => status((await url()).replace("Expires=2", "Expires=9999")), 403);
  await holds("another signature", async () => status((await url()).replace(/Signature=.{4}/, "Signature=0000")), 403);
  await holds("no signature", async () => (await status((await url()).replace(/\?.*/, ""))) >= 400, true);
  const lapsed = await url();
  await new Promise((resolve) => setTimeout(resolve, 4000));
  await holds("a lapsed address", () => status(lapsed), 403);
  Object.assign(process.env, { AWS_SECRET_ACCESS_KEY: "wrong-secret" });
  changeSettings({});
  const name = async () => {
    try {
      await storage().open(key);
    } catch (error) {
      return error instanceof Error && error.cause instanceof Error ? error.cause.name : String(error);
    }
  };
  await holds("a wrong secret", name, "SignatureDoesNotMatch");
} finally {
  await rm(dir, { recursive: true, force: true });
}
process.exitCode = wrong === 0 ? 0 : 1;
