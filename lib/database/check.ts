import pg from "pg";
import { databaseUrl } from "#lib/database/url";

export type DatabaseCheck = { ok: true; milliseconds: number } | { ok: false; problem: string };

/** Whether the database answers within `withinMs`, on a connection of its own: a full pool is not a dead database. */
export async function checkDatabase(withinMs = 2000): Promise<DatabaseCheck> {
  const start = performance.now();
  const client = new pg.Client({
    connectionString: databaseUrl(),
    connectionTimeoutMillis: withinMs,
    query_timeout: withinMs,
  });
  client.on("error", () => {});
  try {
    await client.connect();
    await client.query("SELECT 1");
    return { ok: true, milliseconds: Math.round(performance.now() - start) };
  } catch (error) {
    return { ok: false, problem: error instanceof Error ? error.message : String(error) };
  } finally {
    client.end().catch(() => {});
  }
}
