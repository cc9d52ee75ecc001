import type { ChildProcess } from "node:child_process";
import { readFile } from "node:fs/promises";

const everyMs = 500;

/** Calls `tooMuch` once when the child's resident memory passes the limit. Watches nothing where /proc is absent. */
export function watchMemory(child: ChildProcess, limitMb: number, tooMuch: () => void): () => void {
  const timer = setInterval(async () => {
    const resident = await residentMb(child.pid);
    if (resident === undefined || resident <= limitMb) return;
    clearInterval(timer);
    tooMuch();
  }, everyMs);
  timer.unref();
  return () => clearInterval(timer);
}

async function residentMb(pid: number | undefined): Promise<number | undefined> {
  try {
    const status = await readFile(`/proc/${pid}/status`, "utf8");
    const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(status)?.[1];
    return kilobytes ? Number(kilobytes) / 1024 : undefined;
  } catch {
    return undefined;
  }
}
