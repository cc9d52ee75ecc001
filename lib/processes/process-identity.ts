import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";

/** A process told apart from a later one with the same id. */
export const ProcessIdentity = z.object({ pid: z.number().int().positive(), startedAt: z.string() });
export type ProcessIdentity = z.infer<typeof ProcessIdentity>;

/** The identity of a living process; undefined when there is none with this id. */
export function identify(pid: number): ProcessIdentity | undefined {
  const startedAt = process.platform === "linux" ? startTicks(pid) : startDate(pid);
  return startedAt ? { pid, startedAt } : undefined;
}

export function isAlive({ pid, startedAt }: ProcessIdentity): boolean {
  return identify(pid)?.startedAt === startedAt;
}

/** Resolves when a process that need not be our child is gone. Keeps nothing alive. */
export async function untilGone(identity: ProcessIdentity): Promise<void> {
  while (isAlive(identity)) await wait(500, undefined, { ref: false });
}

/** The command line of a process, words joined by spaces; "" when it cannot be read. */
export function commandLine(pid: number): string {
  try {
    if (process.platform !== "linux") return ps(pid, "command=");
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim();
  } catch {
    return "";
  }
}

/** Sends signals in turn, each with its time to work, until the process is gone. Answers whether it is. */
export async function stopProcess(
  identity: ProcessIdentity,
  steps: readonly { signal: NodeJS.Signals; milliseconds: number }[],
): Promise<boolean> {
  for (const { signal, milliseconds } of steps) {
    if (!isAlive(identity)) return true;
    try {
      process.kill(identity.pid, signal);
    } catch {
      // Gone in between, or not ours to stop: the waiting tells.
    }
    const end = performance.now() + milliseconds;
    while (isAlive(identity) && performance.now() < end) await wait(20);
  }
  return !isAlive(identity);
}

/** The process that a living process counts as its parent. */
export function parentOf(pid: number): number | undefined {
  try {
    const parent = Number(process.platform === "linux" ? stat(pid)[1] : ps(pid, "ppid="));
    return parent > 0 ? parent : undefined;
  } catch {
    return undefined;
  }
}

// A zombie (state Z) is dead, though nobody has buried it; but while threads of it are left, so are its ports and files.
function startTicks(pid: number): string | undefined {
  try {
    const fields = stat(pid);
    const hasEnded = (fields[0] === "Z" && readdirSync(`/proc/${pid}/task`).length <= 1) || fields[0] === "X";
    return hasEnded ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

/** The fields of /proc/<pid>/stat after the name: state, parent, …; the twentieth is the time of its start. */
function stat(pid: number): string[] {
  const text = readFileSync(`/proc/${pid}/stat`, "utf8");
  return text.slice(text.lastIndexOf(")") + 2).split(" ");
}

function startDate(pid: number): string | undefined {
  try {
    return ps(pid, "lstart=") || undefined;
  } catch {
    return undefined;
  }
}

const ps = (pid: number, column: string) =>
  execFileSync("ps", ["-o", column, "-p", String(pid)], { encoding: "utf8" }).trim();
