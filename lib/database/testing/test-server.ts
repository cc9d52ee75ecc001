import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { changeSettings } from "#lib/config/settings";
import { startEmbedded } from "#lib/database/embedded";
import { migrate } from "#lib/database/migrate";

/** Kept by the first file that needs a database, found by the others of the same run. */
const addressFile = (runDir: string) => path.join(runDir, "address");

/** The run's one Postgres with a migrated template; started by whoever asks first. Answers the template's address. */
export async function testServer(runDir: string): Promise<string> {
  const lock = path.join(runDir, "starting");
  for (let waited = 0; waited < 60_000; waited += 50) {
    if (existsSync(addressFile(runDir))) return readFile(addressFile(runDir), "utf8");
    if (await takes(lock)) {
      try {
        return await start(runDir);
      } catch (error) {
        await rm(lock, { recursive: true, force: true });
        throw error;
      }
    }
    await wait(50);
  }
  throw new Error("the test database did not come up");
}

async function start(runDir: string): Promise<string> {
  const { url } = await startEmbedded(runDir, { durable: false });
  changeSettings({ DATABASE_URL: url });
  await migrate();
  await writeFile(`${addressFile(runDir)}.new`, url);
  await rename(`${addressFile(runDir)}.new`, addressFile(runDir));
  return url;
}

/** Makes a database with the template's content; answers its address. */
export async function copyTemplate(template: string, name: string): Promise<string> {
  const url = new URL(template);
  const source = url.pathname.slice(1);
  await runSql(template, `CREATE DATABASE ${name} TEMPLATE ${source}`);
  url.pathname = `/${name}`;
  return url.href;
}

export async function dropCopy(template: string, name: string): Promise<void> {
  await runSql(template, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
}

// From the maintenance database: nobody may be connected to a template while it is copied.
async function runSql(template: string, sql: string): Promise<void> {
  const url = new URL(template);
  url.pathname = "/postgres";
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    // Two copies of one template at once are refused; take turns.
    await client.query("SELECT pg_advisory_lock(1)");
    await client.query(sql);
  } finally {
    await client.end();
  }
}

async function takes(lock: string): Promise<boolean> {
  return mkdir(lock).then(
    () => true,
    () => false,
  );
}
