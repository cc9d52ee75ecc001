import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { projectRoot } from "#lib/processes/project-root";

export interface KillPlan {
  /** The worker's script, from the project root, and its arguments. It inherits the environment. */
  script: string;
  args: readonly string[];
  kills: number;
  /** Milliseconds a worker lives, at least and at most. */
  life: readonly [number, number];
  /** True once the job has ended. */
  ended: () => Promise<boolean>;
  withinMs: number;
  /** 0 to 1, as Math.random. */
  random?: () => number;
}

/**
 * Runs a worker process again and again, killing it (SIGKILL) at random moments, and at last lets one bring the job to
 * its end. Answers how many were really killed while the job was still under way.
 */
export async function runWithKills(plan: KillPlan): Promise<number> {
  const { kills, life, ended, random = Math.random } = plan;
  const until = Date.now() + plan.withinMs;
  let killed = 0;
  for (;;) {
    const worker = startProcess(plan);
    try {
      const lives = killed < kills ? life[0] + random() * (life[1] - life[0]) : Number.POSITIVE_INFINITY;
      const dies = Date.now() + lives;
      while (Date.now() < dies && !(await ended())) {
        if (worker.exitCode !== null) throw new Error(`the worker ended by itself with ${worker.exitCode}`);
        if (Date.now() > until) throw new Error("the job did not end in time");
        await wait(Math.max(1, Math.min(50, dies - Date.now())));
      }
      if (await ended()) return killed;
    } finally {
      await kill(worker);
    }
    killed += 1;
  }
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
