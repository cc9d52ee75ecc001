import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import type { Postgres } from "#lib/database/postgres/find-postgres";
import type { Rights } from "#lib/database/postgres/lower-rights";
import { type Cluster, superuser } from "#lib/database/postgres/make-cluster";
import { SetupProblem } from "#lib/errors/setup-problem";
import { freePort } from "#lib/processes/free-port";
import { commandLine, identify, isAlive, type ProcessIdentity, stopProcess } from "#lib/processes/process-identity";

export interface Postmaster {
  identity: ProcessIdentity;
  port: number;
}

const startMs = 30_000;

/** Starts Postgres in a session of its own, so that Ctrl-C in the terminal does not reach it. */
export async function startPostmaster(
  cluster: Cluster,
  { postgres }: Postgres,
  rights: Rights,
  options: readonly string[],
  givenPort?: number,
): Promise<Postmaster> {
  const port = givenPort ?? (await freePort());
  const [command = postgres, ...args] = [
    ...[...rights.prefix, postgres, "-D", cluster.dir, "-p", String(port)],
    ...options.flatMap((option) => ["-c", option]),
  ];
  const logFile = openSync(cluster.logFile, "w", 0o600);
  const child = spawn(command, args, { detached: true, stdio: ["ignore", logFile, logFile], cwd: cluster.dir });
  closeSync(logFile);
  child.unref();
  const dead = new Promise<"dead">((resolve) =>
    child.once("error", () => resolve("dead")).once("exit", () => resolve("dead")),
  );
  const identity = child.pid === undefined ? undefined : identify(child.pid);
  const answer = await Promise.race([dead, isReady(cluster, port)]);
  if (identity && answer === true) return { identity, port };
  if (identity) await stopPostmaster({ identity, port });
  throw new SetupProblem(`The embedded database did not start (${lastWords(cluster)}); its log is ${cluster.logFile}.`);
}

/** The server that an earlier start left running on this cluster, if it answers; one that does not is stopped. */
export async function findPostmaster(cluster: Cluster): Promise<Postmaster | undefined> {
  const pidFile = path.join(cluster.dir, "postmaster.pid");
  const [pidLine, , , portLine] = readLines(pidFile);
  const identity = pidLine ? identify(Number(pidLine)) : undefined;
  if (!identity) return undefined;
  const command = commandLine(identity.pid);
  if (!command.includes("postgres") || !command.includes(cluster.dir)) {
    // The number now belongs to another program; Postgres itself would take that for a living server.
    rmSync(pidFile, { force: true });
    return undefined;
  }
  const postmaster = { identity, port: Number(portLine) };
  if (postmaster.port > 0 && (await isReady(cluster, postmaster.port, 10_000))) return postmaster;
  await stopPostmaster(postmaster);
  return undefined;
}

/** Fast shutdown (open transactions roll back); after 10 s the hard ways. Recovery makes even those safe. */
export async function stopPostmaster({ identity }: Postmaster): Promise<void> {
  const gone = await stopProcess(identity, [
    { signal: "SIGINT", milliseconds: 10_000 },
    { signal: "SIGQUIT", milliseconds: 3000 },
    { signal: "SIGKILL", milliseconds: 2000 },
  ]);
  if (!gone && isAlive(identity))
    throw new SetupProblem(`Postgres (process ${identity.pid}) cannot be stopped; stop it.`);
}

export function clusterUrl({ password }: Cluster, port: number, database: string): string {
  return `postgresql://${superuser}:${password}@127.0.0.1:${port}/${database}`;
}

async function isReady(cluster: Cluster, port: number, withinMs = startMs): Promise<boolean> {
  const end = performance.now() + withinMs;
  for (; performance.now() < end; await wait(30)) {
    const client = new pg.Client({
      connectionString: clusterUrl(cluster, port, "postgres"),
      connectionTimeoutMillis: 5000,
    });
    client.on("error", () => {});
    try {
      await client.connect();
      return true;
    } catch (error) {
      // Wrong password: someone else's server.
      if (error instanceof Error && "code" in error && error.code === "28P01") return false;
    } finally {
      await client.end().catch(() => {});
    }
  }
  return false;
}

function lastWords({ logFile }: Cluster): string {
  const lines = readLines(logFile);
  const fatal =
    lines.findLast((line) => /FATAL|PANIC|error while loading/.test(line)) ?? lines.findLast((line) => line);
  return fatal?.replace(/^.*?(FATAL|PANIC):\s*/, "") ?? "it said nothing";
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, "utf8").trim().split("\n");
  } catch {
    return [];
  }
}
