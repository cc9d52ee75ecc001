import path from "node:path";
import { type Settings, settings } from "#lib/config/settings";
import type { Storage } from "#lib/storage/driver";
import { filesystemStorage } from "#lib/storage/filesystem/filesystem-storage";

let opened: { by: Settings; storage: Storage } | undefined;

/** The installation's storage: the bucket S3_BUCKET, or else the filesystem under DATA_DIR. */
export function storage(): Storage {
  const by = settings();
  if (opened?.by !== by) opened = { by, storage: openStorage(by) };
  return opened.storage;
}

function openStorage(by: Settings): Storage {
  const { S3_BUCKET: bucket, DATA_DIR } = by;
  if (bucket === undefined) return filesystemStorage(path.join(DATA_DIR, "storage"));
  // AWS's client is loaded only where it is used.
  let loading: Promise<Storage> | undefined;
  const there = () => {
    loading ??= import("#lib/storage/s3/open-bucket").then(({ openBucket }) => openBucket(bucket, by));
    return loading;
  };
  return {
    put: async (key, filePath) => (await there()).put(key, filePath),
    localPath: async (key) => (await there()).localPath(key),
    open: async (key, range) => (await there()).open(key, range),
    stat: async (key) => (await there()).stat(key),
    remove: async (key) => (await there()).remove(key),
    async *list(folder, after) {
      yield* (await there()).list(folder, after);
    },
    publicUrl: async (key, address) => (await there()).publicUrl(key, address),
    dropUnfinished: async (before) => (await there()).dropUnfinished(before),
  };
}
