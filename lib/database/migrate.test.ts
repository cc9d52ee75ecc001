import { expect, test } from "vitest";
import { changeSettings, settings } from "#lib/config/settings";
import { checkDatabase } from "#lib/database/check";
import { db } from "#lib/database/client";
import { migrate } from "#lib/database/migrate";
import { useTestDatabase } from "#lib/database/test-database";
import { inTransaction } from "#lib/database/transaction";

useTestDatabase();

test("a migrated database has nothing missing, and what runs beside takes turns", async () => {
  let running = 0;
  let most = 0;
  const beside = async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 30));
    running -= 1;
  };
  const results = await Promise.all([migrate(beside), migrate(beside), migrate(beside)]);
  expect(results).toEqual([{ applied: [] }, { applied: [] }, { applied: [] }]);
  expect(most).toBe(1);
});

test("a database newer than the code is refused in a sentence", async () => {
  await db().$executeRaw`
    INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
    VALUES ('future', '', '29990101000000_future', now(), 1)`;
  await expect(migrate()).rejects.toThrow(/newer than this release.*29990101000000_future/);
  await db().$executeRaw`DELETE FROM _prisma_migrations WHERE id = 'future'`;
});

test("a migration that never finished is refused in a sentence", async () => {
  await db().$executeRaw`
    INSERT INTO _prisma_migrations (id, checksum, migration_name, applied_steps_count)
    VALUES ('half', '', '20000101000000_half', 0)`;
  await expect(migrate()).rejects.toThrow(/20000101000000_half began and never finished/);
  await db().$executeRaw`DELETE FROM _prisma_migrations WHERE id = 'half'`;
});

test("a transaction that throws leaves nothing", async () => {
  const work = inTransaction(async (tx) => {
    await tx.owner.create({ data: { id: "nobody", kind: "guest" } });
    throw new Error("no");
  });
  await expect(work).rejects.toThrow("no");
  expect(await db().owner.count({ where: { id: "nobody" } })).toBe(0);
});

test("a database out of reach is a sentence, and a check that says no", async () => {
  const { DATABASE_URL } = settings();
  expect(await checkDatabase()).toMatchObject({ ok: true });
  changeSettings({ DATABASE_URL: "postgresql://nobody:secret-word@127.0.0.1:9/none" });
  await expect(migrate()).rejects.toThrow(
    /^The database does not answer \((?!.*secret-word).*DATABASE_URL is right\.$/,
  );
  expect(await checkDatabase()).toMatchObject({ ok: false });
  changeSettings({ DATABASE_URL });
});
