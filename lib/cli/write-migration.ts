import { toldPlainly } from "#lib/cli/starting/told-plainly";
import { writeMigration } from "#lib/database/write-migration";
import { SetupProblem } from "#lib/errors/setup-problem";

// `npm run migration -- some-name`: the SQL for an edited prisma/schema.prisma.
try {
  const name = process.argv[2];
  if (!name || !/^[a-z0-9-]+$/.test(name)) {
    throw new SetupProblem("Name the migration: npm run migration -- what-is-new");
  }
  const folder = await writeMigration(name.replaceAll("-", "_"), new Date());
  console.log(
    folder
      ? `Written: ${folder}. Read it, and see that the previous release can still run on it.`
      : "The migrations already lead to this schema; nothing was written.",
  );
} catch (error) {
  console.error(toldPlainly(error));
  process.exitCode = 1;
}
process.exit();
