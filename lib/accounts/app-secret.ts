import { hkdfSync, randomBytes } from "node:crypto";
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { settings } from "#lib/config/settings";
import { SetupProblem } from "#lib/errors/setup-problem";

let secret: { from: string; value: string } | undefined;

/**
 * The installation's secret: `APP_SECRET`, or a file in the data folder (mode 0600) that is made once. Throws
 * SetupProblem where an own database is used without either: several machines would each make another one.
 */
export function appSecret(): string {
  const { APP_SECRET, DATABASE_URL, DATA_DIR } = settings();
  if (APP_SECRET !== undefined) return APP_SECRET;
  if (secret?.from === DATA_DIR) return secret.value;
  const file = path.join(DATA_DIR, "app-secret");
  if (DATABASE_URL !== undefined && read(file) === undefined) {
    throw new SetupProblem("DATABASE_URL is set without APP_SECRET; set APP_SECRET to at least 16 random characters.");
  }
  secret = { from: DATA_DIR, value: readOrMake(file) };
  return secret.value;
}

/** By purpose, of the secret that was asked last: every request needs one. */
let keys: { of: string; known: Map<string, Uint8Array> } | undefined;

/** A 32-byte key for one purpose; equal on every instance that shares the secret. */
export function keyFor(purpose: string): Uint8Array {
  const of = appSecret();
  if (keys?.of !== of) keys = { of, known: new Map() };
  const key = keys.known.get(purpose) ?? new Uint8Array(hkdfSync("sha256", of, "", `reelwright/${purpose}`, 32));
  keys.known.set(purpose, key);
  return key;
}

function readOrMake(file: string): string {
  const found = read(file);
  if (found !== undefined) return found;
  mkdirSync(path.dirname(file), { recursive: true });
  const own = `${file}.${process.pid}`;
  writeFileSync(own, randomBytes(32).toString("base64url"), { mode: 0o600 });
  chmodSync(own, 0o600);
  try {
    // A link fails where the name exists: of two processes that start at once, both go on with the first one's.
    linkSync(own, file);
  } catch (error) {
    if (read(file) === undefined) throw error;
  } finally {
    rmSync(own, { force: true });
  }
  return readFileSync(file, "utf8").trim();
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8").trim() || undefined;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}
