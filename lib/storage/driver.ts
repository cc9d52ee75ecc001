import type { Readable } from "node:stream";

/** Inclusive positions of the first and last byte; `end` absent: to the last. */
export interface ByteRange {
  start: number;
  end?: number;
}

export interface StoredFile {
  bytes: number;
  modifiedAt: Date;
}

/**
 * Where bytes live. Keys are relative paths such as `artifacts/ab/abcdef.mp4`: letters, digits, `.`, `_`, `-`, `/`.
 * Everything throws STORAGE_FAILED or DISK_FULL; reading what is not there, NOT_FOUND.
 */
export interface Storage {
  /** Copies a file in. When this resolves the bytes are on the disk under their final name; before, under none. */
  put(key: string, filePath: string): Promise<StoredFile>;
  /** A local file with the bytes, to read only. */
  localPath(key: string): Promise<string>;
  /** A stream of the bytes asked for, and their number. The reader destroys the stream. */
  open(key: string, range?: ByteRange): Promise<{ stream: Readable; bytes: number }>;
  stat(key: string): Promise<StoredFile | undefined>;
  /** Also succeeds when there is nothing. */
  remove(key: string): Promise<void>;
}
