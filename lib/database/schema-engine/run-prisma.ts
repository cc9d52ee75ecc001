import { spawn } from "node:child_process";
import path from "node:path";
import { instanceEnvironment } from "#lib/config/child-environment";
import { projectRoot } from "#lib/processes/project-root";

/** Runs the official Prisma CLI with our stand-in for its engine; answers its output. Throws with the CLI's own words. */
export async function runPrisma(words: readonly string[], databaseUrl: string): Promise<string> {
  const root = projectRoot();
  const child = spawn(process.execPath, [path.join(root, "node_modules/prisma/build/index.js"), ...words], {
    cwd: root,
    env: instanceEnvironment({
      DATABASE_URL: databaseUrl,
      PRISMA_SCHEMA_ENGINE_BINARY: path.join(root, "lib/database/schema-engine/serve-schema-engine.ts"),
      // The stand-in's first line asks for `node`: this one.
      PATH: `${path.dirname(process.execPath)}${path.delimiter}${instanceEnvironment({}).PATH ?? ""}`,
      CHECKPOINT_DISABLE: "1",
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
    }),
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said = { output: "", trouble: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    said.output += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said.trouble += text;
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject).once("close", resolve);
  });
  if (code === 0) return said.output;
  throw new Error(`prisma ${words.join(" ")} ended with ${code}:\n${said.output}${said.trouble}`.trim());
}
