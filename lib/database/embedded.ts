import pg from "pg";
import { findPostgres } from "#lib/database/postgres/find-postgres";
import { lowerRights } from "#lib/database/postgres/lower-rights";
import { openCluster } from "#lib/database/postgres/make-cluster";
import { clusterUrl, findPostmaster, startPostmaster, stopPostmaster } from "#lib/database/postgres/postmaster";
import { untilGone } from "#lib/processes/process-identity";

export interface EmbeddedDatabase {
  /** Carries the generated password: for environments, not for logs. */
  url: string;
  port: number;
  pid: number;
  /** True when it was still running from an earlier start. */
  takenOver: boolean;
  /** Resolves when the server is gone, however that came about. */
  ended: Promise<void>;
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** False trades safety for speed: for tests. */
  durable?: boolean;
  /** Loopback port; a free one when absent. */
  port?: number;
}

const databaseName = "reelwright";
const serverOptions = [
  "listen_addresses=127.0.0.1",
  "unix_socket_directories=",
  "max_connections=80",
  "shared_buffers=64MB",
  "jit=off",
];

/**
 * Starts the Postgres that npm brought, with its data under `dataDir`, on a free loopback port; goes on with the one
 * that an earlier start left running. Throws SetupProblem with a sentence. The caller sees to it that two do not start on one folder at once.
 */
export async function startEmbedded(dataDir: string, options: EmbeddedOptions = {}): Promise<EmbeddedDatabase> {
  const postgres = findPostgres();
  const rights = lowerRights();
  const cluster = await openCluster(dataDir, postgres, rights);
  const found = await findPostmaster(cluster);
  const speed = options.durable !== false ? [] : ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];
  const postmaster =
    found ?? (await startPostmaster(cluster, postgres, rights, [...serverOptions, ...speed], options.port));
  await makeDatabase(clusterUrl(cluster, postmaster.port, "postgres"));
  return {
    url: clusterUrl(cluster, postmaster.port, databaseName),
    port: postmaster.port,
    pid: postmaster.identity.pid,
    takenOver: found !== undefined,
    ended: untilGone(postmaster.identity),
    stop: () => stopPostmaster(postmaster),
  };
}

async function makeDatabase(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [databaseName]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${databaseName}`);
  } finally {
    await client.end();
  }
}
