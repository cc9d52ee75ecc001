import { spawn } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { z } from "zod";
import { instanceEnvironment } from "#lib/config/child-environment";
import { projectRoot } from "#lib/processes/project-root";

export interface Counts {
  passed: number;
  failed: number;
}

export interface Suite {
  name: string;
  /** Words after `node`; `report` is where the runner writes its JSON. */
  words: (report: string) => readonly string[];
  environment?: (report: string) => Readonly<Record<string, string>>;
  /** Reads the runner's JSON. */
  count: z.ZodType<Counts>;
}

/** Runs a test runner, its own words on the terminal. One that fails without saying what counts as one failure. */
export async function runSuite({ name, words, environment, count }: Suite): Promise<Counts> {
  console.log(`\n── ${name} ──`);
  const report = path.join(os.tmpdir(), `reelwright-${name.replaceAll(/\W+/g, "-")}-${process.pid}.json`);
  const child = spawn(process.execPath, words(report), {
    cwd: projectRoot(),
    env: instanceEnvironment(environment?.(report) ?? {}),
    stdio: ["ignore", "inherit", "inherit"],
  });
  const forward = (signal: NodeJS.Signals) => child.kill(signal);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, forward);
  const code = await new Promise((resolve) => {
    child.once("error", () => resolve(1)).once("close", resolve);
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.off(signal, forward);
  const counts = await readCounts(report, count);
  await rm(report, { force: true });
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

async function readCounts(report: string, count: z.ZodType<Counts>): Promise<Counts> {
  try {
    return count.parse(JSON.parse(await readFile(report, "utf8")));
  } catch {
    return { passed: 0, failed: 1 };
  }
}
