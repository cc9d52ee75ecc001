import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { startEmbedded } from "#lib/database/embedded";
import { runPrisma } from "#lib/database/schema-engine/run-prisma";
import { projectRoot } from "#lib/processes/project-root";

/**
 * Writes the migration from the newest one to `prisma/schema.prisma`: the difference to a database made for it alone.
 * Answers the new folder; undefined when there is no difference.
 */
export async function writeMigration(name: string, now: Date): Promise<string | undefined> {
  const dir = await mkdtemp(path.join(os.tmpdir(), "reelwright-migration-"));
  const database = await startEmbedded(dir, { durable: false });
  try {
    await runPrisma(["migrate", "deploy"], database.url);
    const words = ["migrate", "diff", "--from-config-datasource", "--to-schema", "prisma/schema.prisma", "--script"];
    const sql = await runPrisma(words, database.url);
    if (!/^(ALTER|CREATE|DROP|INSERT|UPDATE)\b/m.test(sql)) return undefined;
    const folder = path.join("prisma", "migrations", `${now.toISOString().replaceAll(/\D/g, "").slice(0, 14)}_${name}`);
    await mkdir(path.join(projectRoot(), folder));
    await writeFile(path.join(projectRoot(), folder, "migration.sql"), sql);
    return folder;
  } finally {
    await database.stop();
    await rm(dir, { recursive: true, force: true });
  }
}
