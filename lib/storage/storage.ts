import path from "node:path";
import { settings } from "#lib/config/settings";
import type { Storage } from "#lib/storage/driver";
import { filesystemStorage } from "#lib/storage/filesystem/filesystem-storage";

/** The installation's storage: the filesystem under DATA_DIR. */
export function storage(): Storage {
  return filesystemStorage(path.join(settings().DATA_DIR, "storage"));
}
