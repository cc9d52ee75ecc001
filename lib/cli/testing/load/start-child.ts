import { fork } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { projectRoot } from "#lib/processes/project-root";

export interface Child extends AsyncDisposable {
  /** What it said first. */
  said: string;
}

/** Starts a script of ours that says a line when it is ready; it ends with this process, or when it is disposed of. */
export async function startChild(script: string, args: readonly string[], env: Record<string, string>): Promise<Child> {
  const child = fork(script, args, {
    cwd: projectRoot(),
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  const gone = once(child, "exit");
  if (child.stdout === null) throw new Error("no output");
  const first = once(createInterface(child.stdout), "line");
  const said = await Promise.race([
    first,
    gone.then(([code]) => Promise.reject(new Error(`${script} ended: ${code}`))),
  ]);
  return {
    said: String(said[0]),
    [Symbol.asyncDispose]: async () => {
      child.kill("SIGKILL");
      await gone;
    },
  };
}
