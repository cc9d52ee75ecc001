import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { databaseUrl } from "#lib/database/url";

const LOOK_EVERY_MS = 250;

// One connection holds the locks of everything this process makes: they go with the process, however it ends.
let connection: Promise<pg.Client> | undefined;
const held = new Set<string>();

/**
 * Waits until nobody else, in any worker, makes this thing, and holds it until disposed of. Locks are gone when the
 * connection is lost; then two may make the same, and the second one's is thrown away.
 */
export async function holdMaking(name: string, signal: AbortSignal): Promise<AsyncDisposable> {
  while (held.has(name)) await wait(LOOK_EVERY_MS, undefined, { signal });
  held.add(name);
  try {
    while (!(await asks("select pg_try_advisory_lock(hashtextextended($1, 1)) as yes", name))) {
      await wait(LOOK_EVERY_MS, undefined, { signal });
    }
  } catch (error) {
    held.delete(name);
    throw error;
  }
  return {
    [Symbol.asyncDispose]: async () => {
      held.delete(name);
      await asks("select pg_advisory_unlock(hashtextextended($1, 1)) as yes", name).catch(() => false);
    },
  };
}

/** Closes the connection of the locks. */
export async function closeMakingLocks(): Promise<void> {
  const open = connection;
  connection = undefined;
  await (await open?.catch(() => undefined))?.end();
}

async function asks(sql: string, name: string): Promise<boolean> {
  connection ??= connect();
  const { rows } = await (await connection).query<{ yes: boolean }>(sql, [name]);
  return rows[0]?.yes ?? false;
}

async function connect(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: databaseUrl(), application_name: "reelwright-making" });
  const forget = () => {
    connection = undefined;
  };
  client.on("error", forget);
  client.on("end", forget);
  await client.connect().catch((error: unknown) => {
    forget();
    throw error;
  });
  return client;
}
