import pg from "pg";
import { databaseName } from "#lib/database/schema-engine/engine-adapter";

export const databaseCommands = ["can-connect-to-database", "create-database", "drop-database"] as const;
export type DatabaseCommand = (typeof databaseCommands)[number];

/** The engine's `cli` half. Errors are thrown as the driver's; `errorCode` names them for the Prisma CLI. */
export async function runDatabaseCommand(command: DatabaseCommand, address: string): Promise<void> {
  if (command === "can-connect-to-database") return runSql(address, "SELECT 1");
  const url = new URL(address);
  const name = pg.escapeIdentifier(databaseName(url));
  url.pathname = "/postgres";
  await runSql(url.href, command === "create-database" ? `CREATE DATABASE ${name}` : `DROP DATABASE IF EXISTS ${name}`);
}

export function errorCode(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "3D000") return "P1003";
  return code === "28P01" ? "P1000" : "P1001";
}

async function runSql(connectionString: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
