import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "#lib/database/generated/client";
import { databaseUrl } from "#lib/database/url";
import { log } from "#lib/log/log";

declare global {
  // On the global object: a bundle may hold this module more than once, and a process wants one pool.
  var reelwrightDatabase: PrismaClient | undefined;
}

const connections = 10;

/** The process's database client, opened when first asked for. Only `*-store.ts` files and tests use it. */
export function db(): PrismaClient {
  globalThis.reelwrightDatabase ??= openClient();
  return globalThis.reelwrightDatabase;
}

/** Closes the process's connections; a later `db()` opens new ones. */
export async function closeDatabase(): Promise<void> {
  const open = globalThis.reelwrightDatabase;
  globalThis.reelwrightDatabase = undefined;
  await open?.$disconnect();
}

function openClient(): PrismaClient {
  const trouble = (error: Error) => log("database").warn({ error: error.message }, "connection lost");
  const adapter = new PrismaPg(
    { connectionString: databaseUrl(), max: connections, application_name: "reelwright" },
    { onPoolError: trouble, onConnectionError: trouble },
  );
  return new PrismaClient({ adapter });
}
