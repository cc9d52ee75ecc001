import { readdir } from "node:fs/promises";
import path from "node:path";
import pg from "pg";
import { runPrisma } from "#lib/database/schema-engine/run-prisma";
import { databaseUrl } from "#lib/database/url";
import { SetupProblem } from "#lib/errors/setup-problem";
import { projectRoot } from "#lib/processes/project-root";

/** Any number will do, as long as every release uses the same. */
const lockKey = 7_304_118;

export interface Migrated {
  applied: string[];
}

/**
 * Brings the database up to this release, one process at a time; costs one query when nothing is missing. `beside` runs
 * under the same lock (the queue's own tables). Throws SetupProblem when the database is out of reach, half migrated,
 * or newer than this release.
 */
export async function migrate(beside: () => Promise<void> = async () => {}): Promise<Migrated> {
  const client = await connect();
  try {
    await client.query("SELECT pg_advisory_lock($1)", [lockKey]);
    const applied = await missing(client);
    if (applied.length > 0) await runPrisma(["migrate", "deploy"], databaseUrl());
    await beside();
    return { applied };
  } finally {
    await client.end();
  }
}

async function missing(client: pg.Client): Promise<string[]> {
  const folder = path.join(projectRoot(), "prisma", "migrations");
  const entries = await readdir(folder, { withFileTypes: true });
  const known = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const rows = await recorded(client);
  const failed = rows.find((row) => !row.done);
  if (failed) {
    throw new SetupProblem(
      `The migration ${failed.name} began and never finished; restore the database from a backup, or settle it with \`prisma migrate resolve\`.`,
    );
  }
  const newer = rows.find((row) => !known.includes(row.name));
  if (newer) {
    throw new SetupProblem(
      `The database is newer than this release (it has the migration ${newer.name}); start the newer release, or use another database.`,
    );
  }
  return known.filter((name) => !rows.some((row) => row.name === name)).sort();
}

async function recorded(client: pg.Client): Promise<{ name: string; done: boolean }[]> {
  const { rows: found } = await client.query("SELECT to_regclass('_prisma_migrations') IS NOT NULL AS there");
  if (!found[0]?.there) return [];
  const { rows } = await client.query<{ name: string; done: boolean }>(
    "SELECT migration_name AS name, finished_at IS NOT NULL AS done FROM _prisma_migrations WHERE rolled_back_at IS NULL",
  );
  return rows;
}

async function connect(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: databaseUrl(), connectionTimeoutMillis: 10_000 });
  client.on("error", () => {});
  try {
    await client.connect();
    return client;
  } catch (error) {
    const words = error instanceof Error ? error.message || ("code" in error ? error.code : error.name) : error;
    throw new SetupProblem(`The database does not answer (${words}); see that it runs and that DATABASE_URL is right.`);
  }
}
