import { mkdir, readdir, rm, stat, truncate } from "node:fs/promises";
import path from "node:path";
import { FileStore } from "@tus/file-store";
import { Server } from "@tus/server";
import { settings } from "#lib/config/settings";

/** A file that is half sent is kept so long. */
export const RECEIVING_SECONDS = 24 * 3600;
/** Carries the id of a new upload to the library; only this room sets it. */
export const idHeader = "x-upload-id";

let opened: { folder: string; server: Server } | undefined;

const folder = (): string => path.join(settings().DATA_DIR, "uploads");
const pieceFile = (id: string): string => path.join(folder(), id);

/** The library's side of the tus protocol; what has come of a file lies under DATA_DIR until it is whole. */
export async function tusServer(): Promise<Server> {
  if (opened?.folder === folder()) return opened.server;
  await mkdir(folder(), { recursive: true });
  const datastore = new FileStore({ directory: folder(), expirationPeriodInMilliseconds: RECEIVING_SECONDS * 1000 });
  datastore.extensions = ["creation", "creation-with-upload", "expiration"];
  const server = new Server({
    path: "/api/v1/files",
    datastore,
    namingFunction: (request) => request.headers.get(idHeader) ?? "",
  });
  opened = { folder: folder(), server };
  return server;
}

/** Where the pieces lie, and how many bytes they are; nothing when this machine has none. */
export async function piecesOf(id: string): Promise<{ path: string; bytes: number } | undefined> {
  const facts = await stat(pieceFile(id)).catch(() => undefined);
  return facts && { path: pieceFile(id), bytes: facts.size };
}

/** Takes back what came after an offset. */
export const cutPieces = (id: string, offset: number): Promise<void> => truncate(pieceFile(id), offset);

export async function dropPieces(id: string): Promise<void> {
  await rm(pieceFile(id), { force: true });
  await rm(`${pieceFile(id)}.json`, { force: true });
}

/** Drops the pieces on this machine that nothing has been added to for longer than they are kept. */
export async function dropOldPieces(): Promise<number> {
  let dropped = 0;
  for (const name of await readdir(folder()).catch(() => [])) {
    const file = path.join(folder(), name);
    const facts = await stat(file).catch(() => undefined);
    if (!facts || facts.mtimeMs > Date.now() - 2 * RECEIVING_SECONDS * 1000) continue;
    await rm(file, { force: true });
    dropped += 1;
  }
  return dropped;
}
