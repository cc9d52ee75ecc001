import { spawn } from "node:child_process";
import { Readable } from "node:stream";
import { cpuSeconds, memoryMb, processTree } from "./read-process.ts";

export interface Cost {
  wallSeconds: number;
  /** User and system, of the whole process tree. */
  cpuSeconds: number;
  /** Most resident memory of the whole tree at once. */
  peakRssMb: number;
}

const lookEveryMs = 50;

/** The shell counts exactly what was waited for; what was not (a browser's helpers) is seen by looking. */
const timed = 'TIMEFORMAT="%U %S"; { time "$@" 2>&4; } 4>&2 2>&3';

/** Runs a command from start to end. Throws what it said when it fails. */
export async function runMeasured(command: string, words: readonly string[]): Promise<Cost & { output: string }> {
  const began = performance.now();
  const child = spawn("bash", ["-c", timed, "bash", command, ...words], { stdio: ["ignore", "pipe", "pipe", "pipe"] });
  const said = child.stdio.slice(1).map((stream) => collect(stream));
  const seen = new Map<number, number>();
  let peakRssMb = 0;
  const look = setInterval(() => {
    const tree = processTree(child.pid ?? 0).slice(1);
    for (const pid of tree) seen.set(pid, Math.max(seen.get(pid) ?? 0, cpuSeconds(pid)));
    peakRssMb = Math.max(
      peakRssMb,
      tree.map((pid) => memoryMb(pid, "VmRSS")).reduce((a, b) => a + b, 0),
    );
  }, lookEveryMs);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject).once("close", resolve);
  });
  clearInterval(look);
  const wallSeconds = (performance.now() - began) / 1000;
  const [output = "", complaint = "", times = ""] = await Promise.all(said);
  if (code !== 0) throw new Error(`${command} ended with ${code}: ${complaint.slice(-2000)}`);
  const waited = times.trim().split(" ").map(Number);
  const sampled = [...seen.values()].reduce((a, b) => a + b, 0);
  return { wallSeconds, cpuSeconds: Math.max((waited[0] ?? 0) + (waited[1] ?? 0), sampled), peakRssMb, output };
}

async function collect(stream: unknown): Promise<string> {
  if (!(stream instanceof Readable)) return "";
  let text = "";
  for await (const chunk of stream) text += chunk;
  return text;
}
