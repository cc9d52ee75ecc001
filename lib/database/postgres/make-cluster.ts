import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmod, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import type { Postgres } from "#lib/database/postgres/find-postgres";
import type { Rights } from "#lib/database/postgres/lower-rights";
import { SetupProblem } from "#lib/errors/setup-problem";

export const superuser = "reelwright";

export interface Cluster {
  /** Postgres' own data folder. */
  dir: string;
  password: string;
  logFile: string;
}

/** The cluster under `dataDir`, made on first use. Throws SetupProblem where there is something else in its place. */
export async function openCluster(dataDir: string, postgres: Postgres, rights: Rights): Promise<Cluster> {
  const home = path.join(dataDir, "postgres");
  await makeHome(home, rights);
  const cluster = { dir: path.join(home, "cluster"), logFile: path.join(home, "postgres.log") };
  const passwordFile = path.join(home, "password");
  const version = await readText(path.join(cluster.dir, "PG_VERSION"));
  if (version === undefined) {
    if ((await readdir(cluster.dir).catch(() => [])).length > 0) throw broken(cluster.dir);
    await makeCluster(cluster.dir, passwordFile, postgres, rights);
  } else if (version !== postgres.major) {
    throw new SetupProblem(
      `The data in ${cluster.dir} was made by Postgres ${version}, but this release brings Postgres ${postgres.major}; set DATA_DIR to another folder, or move the data with a dump made by the old release.`,
    );
  }
  const password = await readText(passwordFile);
  if (!password) throw broken(passwordFile);
  return { ...cluster, password };
}

// Made aside and renamed: an interrupted first start leaves no half cluster behind.
async function makeCluster(dir: string, passwordFile: string, { initdb }: Postgres, rights: Rights): Promise<void> {
  const aside = `${dir}.new`;
  await rm(aside, { recursive: true, force: true });
  await rm(passwordFile, { force: true });
  await writeFile(passwordFile, `${randomBytes(24).toString("base64url")}\n`, { mode: 0o600 });
  rights.own(passwordFile);
  const [command = initdb, ...args] = [
    ...[...rights.prefix, initdb, "-D", aside, "-U", superuser, `--pwfile=${passwordFile}`],
    ...["--auth=scram-sha-256", "--encoding=UTF8", "--locale-provider=builtin", "--locale=C.UTF-8"],
    // The password is 24 random bytes: hashing it again and again guards nothing, and every connection would pay for it.
    ...["--set", "scram_iterations=1"],
  ];
  try {
    await promisify(execFile)(command, args, { cwd: path.dirname(dir) });
  } catch (error) {
    const words = error instanceof Error && "stderr" in error ? String(error.stderr).trim().split("\n").at(-1) : error;
    throw new SetupProblem(`The embedded database could not be made in ${path.dirname(dir)}: ${words}.`);
  }
  await rename(aside, dir);
}

async function makeHome(home: string, rights: Rights): Promise<void> {
  try {
    await mkdir(home, { recursive: true, mode: 0o700 });
    await chmod(home, 0o700);
    rights.own(home);
    rights.passThrough(path.dirname(home));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : error;
    throw new SetupProblem(
      `The data folder ${home} cannot be made or written (${code}); set DATA_DIR to one that can.`,
    );
  }
}

function broken(place: string): SetupProblem {
  return new SetupProblem(
    `The embedded database is damaged (${place} is not as it should be); restore DATA_DIR from a backup or set DATA_DIR to an empty folder.`,
  );
}

async function readText(file: string): Promise<string | undefined> {
  return (await readFile(file, "utf8").catch(() => undefined))?.trim();
}
