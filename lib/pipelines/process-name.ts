import { randomUUID } from "node:crypto";
import os from "node:os";

const host = os.hostname();
// Tells this process from an earlier one that had the same pid.
const run = randomUUID().slice(0, 8);

/** Names this process among all workers: `<host>.<pid>.<run>`. */
export const processName = `${host}.${process.pid}.${run}`;

/** True for the name of a process of this machine that is no more; false for living ones and for other machines'. */
export function isGone(name: string): boolean {
  if (!name.startsWith(`${host}.`)) return false;
  const [pid, itsRun] = name.slice(host.length + 1).split(".");
  if (!pid || !itsRun) return false;
  if (Number(pid) === process.pid) return itsRun !== run;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ESRCH";
  }
}
