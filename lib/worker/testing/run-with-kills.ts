import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { projectRoot } from "#lib/processes/project-root";

export interface KillPlan {
  /** The worker's script, from the project root, and its arguments. It inherits the environment. */
  script: string;
  args: readonly string[];
  kills: number;
  /** True once the nth worker, counted from 0 and started at `bornAt` (milliseconds since the epoch), is to die. */
  isTime: (nth: number, bornAt: number) => boolean | Promise<boolean>;
  /** Hears of each death, before the next worker is started. */
  onKill?: (nth: number) => Promise<void>;
  /** True once the job has ended. */
  ended: () => Promise<boolean>;
  withinMs: number;
}

const LOOK_EVERY_MS = 50;

/**
 * Runs a worker process again and again, killing it (SIGKILL) when it is time, and at last lets one bring the job to
 * its end. Answers how many were really killed while the job was still under way.
 */
export async function runWithKills(plan: KillPlan): Promise<number> {
  const { kills, isTime, onKill, ended } = plan;
  const until = Date.now() + plan.withinMs;
  let killed = 0;
  for (;;) {
    const worker = startProcess(plan);
    try {
      const bornAt = Date.now();
      while (!(await ended()) && !(killed < kills && (await isTime(killed, bornAt)))) {
        if (worker.exitCode !== null) throw new Error(`the worker ended by itself with ${worker.exitCode}`);
        if (Date.now() > until) throw new Error("the job did not end in time");
        await wait(LOOK_EVERY_MS);
      }
      if (await ended()) return killed;
    } finally {
      await kill(worker);
    }
    await onKill?.(killed);
    killed += 1;
  }
}

/** Lives of random length, in milliseconds. */
export function randomLives([least, most]: readonly [number, number]): KillPlan["isTime"] {
  const lives: number[] = [];
  return (nth, bornAt) => {
    lives[nth] ??= least + Math.random() * (most - least);
    return Date.now() >= bornAt + lives[nth];
  };
}

function startProcess({ script, args }: KillPlan): ChildProcess {
  return spawn(process.execPath, [script, ...args], { cwd: projectRoot(), stdio: ["ignore", "ignore", "inherit"] });
}

async function kill(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  const gone = once(worker, "exit");
  worker.kill("SIGKILL");
  await gone;
}
