import { PrismaPg } from "@prisma/adapter-pg";
import { ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import type { PoolConfig } from "pg";
import { charColumns } from "#lib/database/schema-engine/read-char-columns";

type Adapter = Awaited<ReturnType<PrismaPg["connect"]>>;

/** The official Postgres adapter with three repairs that migrations need. */
export class EngineAdapter extends PrismaPg {
  override async connect(): Promise<Adapter> {
    return repaired(await super.connect());
  }

  override async connectToShadowDb(): Promise<Adapter> {
    return repaired(await super.connectToShadowDb());
  }
}

function repaired(adapter: Adapter): Adapter {
  const pool = adapter.underlyingDriver();
  // Sessions that DROP … WITH (FORCE) ends say so on the pool.
  pool.on("error", () => {});
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query);
    for (const index of charColumns()) result.columnTypes[index] = ColumnTypeEnum.Character;
    return result;
  };
  // The original cuts scripts at every semicolon, inside strings and function bodies too, and drops the shadow
  // database while its own pool still holds a session there.
  adapter.executeScript = async (script) => {
    await pool.query(/^DROP DATABASE "prisma_migrate_shadow_db_/.test(script) ? `${script} WITH (FORCE)` : script);
  };
  return adapter;
}

/** Parts, not a connection string: with one, the shadow database would silently be the main one. */
export function poolConfig(address: string): PoolConfig {
  const url = new URL(address);
  return {
    host: url.hostname,
    port: Number(url.port || 5432),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database: databaseName(url),
    ssl: /sslmode=(require|verify)/.test(url.search) || undefined,
  };
}

export const databaseName = (url: URL): string => decodeURIComponent(url.pathname.slice(1));
