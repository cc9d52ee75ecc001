import { linkSync, mkdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import type { Home } from "#lib/cli/starting/home";
import { startedByNpm } from "#lib/config/npm-environment";
import { SetupProblem } from "#lib/errors/setup-problem";
import {
  commandLine,
  identify,
  isAlive,
  ProcessIdentity,
  parentOf,
  stopProcess,
} from "#lib/processes/process-identity";

const StartRecord = z.object({
  self: ProcessIdentity,
  /** npm, when it started us: a start whose npm was killed is on its way out, and may be helped. */
  parent: ProcessIdentity.optional(),
  address: z.string(),
});
type StartRecord = z.infer<typeof StartRecord>;

/**
 * Makes this process the one start of its data folder. Answers what gives the place back. Throws SetupProblem while
 * another lives; ends one whose npm was killed.
 */
export async function claimHome(home: Home, address: string): Promise<() => void> {
  const file = path.join(home.runDir, "start.json");
  const own = { self: ownIdentity(), parent: npmParent(), address } satisfies StartRecord;
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(own));
  try {
    while (!links(draft, file)) await clearStale(home, file);
  } finally {
    rmSync(draft, { force: true });
  }
  return () => {
    if (readRecord(file)?.self.pid === process.pid) rmSync(file, { force: true });
  };
}

/** npm's identity, when npm started this process. */
export function npmParent(): ProcessIdentity | undefined {
  if (!startedByNpm()) return undefined;
  // npm runs scripts through a shell, which may or may not have made way for us.
  const isShell = /^\S*sh /.test(commandLine(process.ppid));
  return identify(isShell ? (parentOf(process.ppid) ?? process.ppid) : process.ppid);
}

async function clearStale(home: Home, file: string): Promise<void> {
  const holder = readRecord(file);
  if (holder && isAlive(holder.self)) {
    if (!holder.parent || isAlive(holder.parent)) {
      throw new SetupProblem(
        `Reelwright already runs on ${home.dataDir} at ${holder.address} (process ${holder.self.pid}); stop that one first, or set DATA_DIR and PORT for a second one.`,
      );
    }
    await stopProcess(holder.self, [
      { signal: "SIGTERM", milliseconds: 30_000 },
      { signal: "SIGKILL", milliseconds: 2000 },
    ]);
  }
  // Two that come at once must not both remove the record: the second would remove the first's new one.
  const lock = path.join(home.runDir, "clearing");
  if (!makes(lock)) {
    if (isOlderThan(lock, 10_000)) rmSync(lock, { recursive: true, force: true });
    return void (await wait(50));
  }
  try {
    const now = readRecord(file);
    if (!now || !isAlive(now.self)) rmSync(file, { force: true });
  } finally {
    rmdirSync(lock);
  }
}

function ownIdentity(): ProcessIdentity {
  const self = identify(process.pid);
  if (!self) throw new Error("this process cannot be identified");
  return self;
}

function readRecord(file: string): StartRecord | undefined {
  try {
    return StartRecord.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return undefined;
  }
}

function links(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

function makes(dir: string): boolean {
  try {
    mkdirSync(dir);
    return true;
  } catch {
    return false;
  }
}

function isOlderThan(file: string, milliseconds: number): boolean {
  try {
    return Date.now() - statSync(file).mtimeMs > milliseconds;
  } catch {
    return false;
  }
}
