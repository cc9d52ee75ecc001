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

export interface ListedFile extends StoredFile {
  key: string;
}

/** How an address that leads to the bytes themselves answers. */
export interface PublicAddress {
  /** For how long it opens. */
  seconds: number;
  contentType: string;
  /** The whole Content-Disposition header. */
  disposition: string;
}

/**
 * Where bytes live. Keys are relative paths such as `artifacts/ab/abcdef.mp4`: letters, digits, `.`, `_`, `-`, `/`.
 * Everything throws STORAGE_FAILED or DISK_FULL; reading what is not there, NOT_FOUND.
 */
export interface Storage {
  /** Copies a file in. When this resolves the bytes are kept for good under their final name; before, under none. */
  put(key: string, filePath: string): Promise<StoredFile>;
  /** A local file with the bytes, to read only. It stays at least as long as a job may take. */
  localPath(key: string): Promise<string>;
  /** A stream of the bytes asked for, and their number. The reader destroys the stream. */
  open(key: string, range?: ByteRange): Promise<{ stream: Readable; bytes: number }>;
  stat(key: string): Promise<StoredFile | undefined>;
  /** Also succeeds when there is nothing. */
  remove(key: string): Promise<void>;
  /** What is kept below a folder such as `artifacts`, by key; `after`: only keys that follow this one. */
  list(folder: string, after?: string): AsyncGenerator<ListedFile, void, undefined>;
  /** An address that gives the bytes without this server in between, with Range; undefined where there is none. */
  publicUrl(key: string, address: PublicAddress): Promise<string | undefined>;
  /** Gives back what puts have left behind that began before a moment and never ended. Answers how many. */
  dropUnfinished(before: Date): Promise<number>;
}
