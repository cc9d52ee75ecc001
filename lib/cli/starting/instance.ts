import { spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Home } from "#lib/cli/starting/home";
import { instanceEnvironment } from "#lib/config/child-environment";
import { identify, ProcessIdentity, stopProcess } from "#lib/processes/process-identity";
import { projectRoot } from "#lib/processes/project-root";

export type Role = "web" | "worker";

export interface Instance {
  role: Role;
  logFile: string;
  /** Resolves when the process has ended, with how. */
  ended: Promise<string>;
  /** Ten seconds to end by itself, then killed. */
  stop(): Promise<void>;
}

export interface InstancePlace {
  host: string;
  port: number;
  /** Settings on top of this process's own. */
  settings: Readonly<Record<string, string>>;
}

const largestLog = 10_000_000;
const politely = [
  { signal: "SIGTERM", milliseconds: 10_000 },
  { signal: "SIGKILL", milliseconds: 2000 },
] as const;

/** Starts one server process of the build, in a session of its own, recorded so that a later start finds it. */
export function startInstance(home: Home, role: Role, { host, port, settings }: InstancePlace): Instance {
  const logFile = path.join(home.logDir, `${role}.log`);
  if (existsSync(logFile) && statSync(logFile).size > largestLog) renameSync(logFile, `${logFile}.old`);
  const log = openSync(logFile, "a", 0o600);
  const words = ["node_modules/next/dist/bin/next", "start", "-p", String(port), "-H", host];
  const child = spawn(process.execPath, [...words, "--keepAliveTimeout", "65000"], {
    cwd: projectRoot(),
    env: instanceEnvironment({
      ...settings,
      ROLE: role,
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      // instrumentation.ts says how the process ends; Next would wait for open event streams.
      NEXT_MANUAL_SIG_HANDLE: "true",
    }),
    stdio: ["ignore", log, log],
    detached: true,
  });
  closeSync(log);
  const identity = child.pid === undefined ? undefined : identify(child.pid);
  const record = recordFile(home, role);
  if (identity) writeFileSync(record, JSON.stringify(identity));
  const ended = new Promise<string>((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("exit", (code, signal) => resolve(signal ? `signal ${signal}` : `exit ${code}`));
  });
  const stop = async () => {
    if (identity) await stopProcess(identity, politely);
    rmSync(record, { force: true });
  };
  return { role, logFile, ended, stop };
}

/** Stops what an earlier start that was killed left running. Answers whether there was anything. */
export async function stopLeftover(home: Home, role: Role): Promise<boolean> {
  const record = recordFile(home, role);
  const found = existsSync(record) ? ProcessIdentity.safeParse(parse(readFileSync(record, "utf8"))) : undefined;
  const alive = found?.success && identify(found.data.pid)?.startedAt === found.data.startedAt;
  if (alive) await stopProcess(found.data, politely);
  rmSync(record, { force: true });
  return Boolean(alive);
}

const recordFile = (home: Home, role: Role) => path.join(home.runDir, `${role}.json`);

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
