import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { identify, isAlive, ProcessIdentity } from "#lib/processes/process-identity";

/** Waits until no other living process holds `file`, and holds it. Answers what lets go. */
export async function takeTurn(file: string, signal: AbortSignal): Promise<() => void> {
  while (!holds(file)) {
    const holder = readHolder(file);
    if (holder && isAlive(holder)) await wait(250, undefined, { signal });
    else rmSync(file, { force: true });
  }
  return () => rmSync(file, { force: true });
}

function holds(file: string): boolean {
  try {
    writeFileSync(file, JSON.stringify(identify(process.pid)), { flag: "wx" });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

function readHolder(file: string): ProcessIdentity | undefined {
  try {
    return ProcessIdentity.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return undefined;
  }
}
