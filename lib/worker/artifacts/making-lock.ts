import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { databaseUrl } from "#lib/database/url";

const LOOK_EVERY_MS = 250;

// One connection holds the locks of everything this process makes: they go with the process, however it ends.
let connection: Promise<pg.Client> | undefined;
let turn: Promise<unknown> = Promise.resolve();
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

/** One question after the other; once more on a new connection, should the old one have been lost. */
function asks(sql: string, name: string): Promise<boolean> {
  const ask = async (): Promise<boolean> => {
    connection ??= connect();
    const { rows } = await (await connection).query<{ yes: boolean }>(sql, [name]);
    return rows[0]?.yes ?? false;
  };
  const answer = turn.then(ask).catch(() => {
    connection = undefined;
    return ask();
  });
  turn = answer.catch(() => undefined);
  return answer;
}

async function connect(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: databaseUrl(), application_name: "reelwright-making" });
  // The next question finds out by itself.
  client.on("error", () => undefined);
  await client.connect();
  return client;
}
