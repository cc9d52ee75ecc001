import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { Readable } from "node:stream";
import {
  AbortMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  paginateListObjectsV2,
  type S3Client,
} from "@aws-sdk/client-s3";
import { Upload } from "@aws-sdk/lib-storage";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import { Failure, isFailure } from "#lib/errors/failure";
import { checkedKey } from "#lib/storage/checked-key";
import type { ByteRange, ListedFile, PublicAddress, Storage } from "#lib/storage/driver";
import { localCopies } from "#lib/storage/s3/local-copies";
import { guarded } from "#lib/storage/s3/s3-failure";

export interface S3Place {
  bucket: string;
  client: S3Client;
  /** Signs addresses for people; undefined: bytes go through this server. */
  publicClient?: S3Client;
  /** Where local copies are kept, how many bytes of them, and for how long each at least. */
  copies: { dir: string; mostBytes: number; keptSeconds: number };
}

const PART_BYTES = 8 * 1024 * 1024;

/** Storage in a bucket. */
export function s3Storage({ bucket, client, publicClient, copies: where }: S3Place): Storage {
  const copies = localCopies(where);
  const at = (key: string) => ({ Bucket: bucket, Key: checkedKey(key) });
  const head = async (key: string) => {
    const {
      ContentLength = 0,
      LastModified = new Date(0),
      ETag = "",
    } = await client.send(new HeadObjectCommand(at(key)));
    return { bytes: ContentLength, modifiedAt: LastModified, etag: ETag };
  };

  return {
    put: (key, filePath) =>
      guarded(async () => {
        // Small files in one request, larger ones in parts that are tried again one by one; given up, they are aborted.
        const params = { ...at(key), Body: (await stat(filePath)).size > 0 ? createReadStream(filePath) : "" };
        await new Upload({ client, params, partSize: PART_BYTES, queueSize: 3, leavePartsOnError: false }).done();
        const { etag, ...facts } = await head(key);
        await copies.keep(key, etag, filePath);
        return facts;
      }),
    localPath: (key) =>
      guarded(async () => {
        const { etag } = await head(key);
        return copies.pathOf(key, etag, async () => {
          const { Body } = await client.send(new GetObjectCommand({ ...at(key), IfMatch: etag }));
          return streamOf(Body);
        });
      }),
    open: (key, range) => guarded(() => openObject(client, at(key), range)),
    stat: async (key) => {
      try {
        const { bytes, modifiedAt } = await guarded(() => head(key));
        return { bytes, modifiedAt };
      } catch (error) {
        if (isFailure(error) && error.code === "NOT_FOUND") return undefined;
        throw error;
      }
    },
    remove: (key) =>
      guarded(async () => {
        await client.send(new DeleteObjectCommand(at(key)));
        await copies.drop(key);
      }),
    list: (folder, after) => listObjects(client, bucket, `${checkedKey(folder)}/`, after),
    publicUrl: (key, address) => guarded(async () => publicClient && signedAddress(publicClient, at(key), address)),
    dropUnfinished: (before) => guarded(() => abortUploads(client, bucket, before)),
  };
}

type Place = { Bucket: string; Key: string };

async function openObject(client: S3Client, place: Place, range?: ByteRange): ReturnType<Storage["open"]> {
  const asked = range && { Range: `bytes=${range.start}-${range.end ?? ""}` };
  const { Body, ContentLength = 0 } = await client.send(new GetObjectCommand({ ...place, ...asked }));
  return { stream: streamOf(Body), bytes: ContentLength };
}

async function* listObjects(
  client: S3Client,
  bucket: string,
  prefix: string,
  after?: string,
): AsyncGenerator<ListedFile, void, undefined> {
  const pages = paginateListObjectsV2({ client }, { Bucket: bucket, Prefix: prefix, StartAfter: after });
  const next = () => guarded(() => pages.next());
  for (let page = await next(); !page.done; page = await next()) {
    for (const { Key: key, Size: bytes = 0, LastModified: modifiedAt } of page.value.Contents ?? []) {
      if (key !== undefined && modifiedAt !== undefined) yield { key, bytes, modifiedAt };
    }
  }
}

function signedAddress(client: S3Client, place: Place, { seconds, contentType, disposition }: PublicAddress) {
  const answer = { ResponseContentType: contentType, ResponseContentDisposition: disposition };
  return getSignedUrl(client, new GetObjectCommand({ ...place, ...answer }), { expiresIn: seconds });
}

async function abortUploads(client: S3Client, bucket: string, before: Date): Promise<number> {
  const { Uploads = [] } = await client.send(new ListMultipartUploadsCommand({ Bucket: bucket })).catch(orNothing);
  const old = Uploads.filter(({ Initiated }) => Initiated !== undefined && Initiated < before);
  for (const { Key, UploadId } of old) {
    await client.send(new AbortMultipartUploadCommand({ Bucket: bucket, Key, UploadId }));
  }
  return old.length;
}

function streamOf(body: unknown): Readable {
  if (body instanceof Readable) return body;
  throw new Failure("STORAGE_FAILED", { cause: new Error("the object store answered without a body") });
}

/** Some stores cannot tell what is unfinished: there, a rule of the bucket must take it away. */
function orNothing(error: unknown): { Uploads?: undefined } {
  if (error instanceof Error && error.name === "NotImplemented") return {};
  throw error;
}
