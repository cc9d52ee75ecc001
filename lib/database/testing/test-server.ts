import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { changeSettings } from "#lib/config/settings";
import { startEmbedded } from "#lib/database/embedded";
import { migrate } from "#lib/database/migrate";

/**
 * The run's one Postgres with a migrated template, in which `prepare` (a function with a name) has made what else must
 * be there; started by whoever asks first. Answers the template's address.
 */
export async function testServer(runDir: string, prepare?: () => Promise<void>): Promise<string> {
  const plain = await madeOnce(path.join(runDir, "address"), () => start(runDir));
  if (!prepare) return plain;
  return madeOnce(path.join(runDir, `address-${prepare.name}`), async () => {
    const url = await copyTemplate(plain, `template_${prepare.name.toLowerCase()}`);
    changeSettings({ DATABASE_URL: url });
    await prepare();
    return url;
  });
}

/** An address that is kept in a file: made by the first test file that needs it, found by the others of the same run. */
async function madeOnce(file: string, make: () => Promise<string>): Promise<string> {
  const lock = `${file}.lock`;
  for (let waited = 0; waited < 60_000; waited += 50) {
    if (existsSync(file)) return readFile(file, "utf8");
    if (await takes(lock)) {
      try {
        const url = await make();
        await writeFile(`${file}.new`, url);
        await rename(`${file}.new`, file);
        return url;
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
