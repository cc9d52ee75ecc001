import path from "node:path";
import { characterPicture, versionFolder } from "#lib/api/exporting/export-lines";
import { exportParts, pagesOf, versionListing } from "#lib/api/exporting/export-parts";
import { exportReadMe } from "#lib/api/exporting/export-read-me";
import { storedBytes } from "#lib/api/exporting/stored-bytes";
import type { ZipEntry } from "#lib/api/exporting/zip-stream";
import { listCharacters } from "#lib/characters/read-character";
import type { AccountView } from "#lib/contracts/account-view";
import type { VersionFile } from "#lib/contracts/new-version";
import { isFailure } from "#lib/errors/failure";
import { readArtifact } from "#lib/jobs/read-artifact";
import { storage } from "#lib/storage/storage";
import { listUploads } from "#lib/uploads/read-upload";
import type { StoredVideo } from "#lib/videos/stored-video";

export interface ExportOrder {
  account: AccountView;
  baseUrl: string;
  /** With the bytes of films; of uploaded files and of the pictures of characters. */
  films: boolean;
  files: boolean;
  now: Date;
}

/** Small files of a version, always there; and the film as it may have been ordered. */
const companions = {
  "captions.vtt": "captionsVtt",
  "captions.srt": "captionsSrt",
  "chapters.vtt": "chaptersVtt",
  "poster.jpg": "poster",
} as const satisfies Record<string, VersionFile>;
const films = { "film.mp4": "mp4", "film.mov": "mov", "film.webm": "webm" } as const satisfies Record<
  string,
  VersionFile
>;

/** The files of an export, each made when its turn comes. What storage has lost is named in the last one. */
export async function* exportEntries(order: ExportOrder, signal: AbortSignal): AsyncGenerator<ZipEntry> {
  const { account, now } = order;
  const parts = exportParts.filter(({ scope }) => account.scopes.includes(scope));
  const missing: string[] = [];
  const text = (name: string, input: ZipEntry["input"]): ZipEntry => ({ name, input, lastModified: now });
  yield text("README.txt", exportReadMe(order, parts));
  yield text("account.json", asText(account));
  for (const { name, pages } of parts) {
    yield text(`${name}.jsonl`, asLines(pages(account.owner_id, order.baseUrl), signal));
  }
  if (account.scopes.includes("videos:read")) yield* versionEntries(order, missing, signal);
  if (order.files && account.scopes.includes("files:read")) yield* uploadEntries(order, missing, signal);
  if (order.files && account.scopes.includes("characters:read")) yield* pictureEntries(order, missing, signal);
  if (missing.length > 0) yield text("missing.json", asText(missing));
}

const asText = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

async function* asLines(pages: AsyncIterable<object[]>, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  for await (const rows of pages) {
    signal.throwIfAborted();
    yield Buffer.from(rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  }
}

async function* versionEntries(order: ExportOrder, missing: string[], signal: AbortSignal): AsyncGenerator<ZipEntry> {
  const wanted = Object.entries({ ...companions, ...(order.films && films) });
  for await (const videos of pagesOf(versionListing, order.account.owner_id)) {
    for (const video of videos) {
      signal.throwIfAborted();
      const folder = versionFolder(video);
      const lastModified = video.version.createdAt;
      const { storyboard } = video.version;
      if (storyboard) yield { name: `${folder}/storyboard.json`, input: asText(storyboard), lastModified };
      for (const [name, kind] of wanted) {
        const key = await keyOf(video, kind);
        if (key !== undefined) yield* stored(`${folder}/${name}`, key, lastModified, missing, signal);
      }
    }
  }
}

async function keyOf({ version }: StoredVideo, kind: VersionFile): Promise<string | undefined> {
  const id = version.files[kind];
  if (id === undefined) return undefined;
  try {
    return (await readArtifact(id)).storageKey;
  } catch (error) {
    // Deleted since the page was read.
    if (isFailure(error) && error.code === "NOT_FOUND") return undefined;
    throw error;
  }
}

async function* uploadEntries(order: ExportOrder, missing: string[], signal: AbortSignal): AsyncGenerator<ZipEntry> {
  const listing = { find: listUploads, placeOf: ({ id }: { id: string }) => id };
  for await (const uploads of pagesOf(listing, order.account.owner_id)) {
    for (const { id, storageKey, status, createdAt } of uploads) {
      signal.throwIfAborted();
      if (status !== "ready" || storageKey === null) continue;
      yield* stored(`files/${id}${path.extname(storageKey)}`, storageKey, createdAt, missing, signal);
    }
  }
}

async function* pictureEntries(order: ExportOrder, missing: string[], signal: AbortSignal): AsyncGenerator<ZipEntry> {
  const listing = { find: listCharacters, placeOf: ({ id }: { id: string }) => id };
  for await (const characters of pagesOf(listing, order.account.owner_id)) {
    for (const { id, images, createdAt } of characters) {
      for (const image of images) {
        signal.throwIfAborted();
        yield* stored(characterPicture(id, image), image.storageKey, createdAt, missing, signal);
      }
    }
  }
}

async function* stored(
  name: string,
  key: string,
  lastModified: Date,
  missing: string[],
  signal: AbortSignal,
): AsyncGenerator<ZipEntry> {
  if ((await storage().stat(key)) === undefined) missing.push(name);
  else yield { name, input: storedBytes(key, signal), lastModified };
}
