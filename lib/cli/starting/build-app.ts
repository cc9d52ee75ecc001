import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { takeTurn } from "#lib/cli/starting/take-turn";
import { instanceEnvironment } from "#lib/config/child-environment";
import { SetupProblem } from "#lib/errors/setup-problem";
import { projectRoot } from "#lib/processes/project-root";

const folders = ["app", "lib", "public"];
const files = [
  ...["package.json", "package-lock.json", "tsconfig.json", "next.config.ts", "postcss.config.mjs"],
  ...["instrumentation.ts", "instrumentation-client.ts", "proxy.ts", "prisma/schema.prisma"],
];
/** Neither is in the bundle. */
const outside = /\.test\.tsx?$|^lib\/cli\/|^lib\/database\/generated\/|\.md$/;

/**
 * Builds the app if its sources, the lockfile or Node changed since the last build; one process of a checkout at a time.
 * Answers whether it built.
 */
export async function buildApp(signal: AbortSignal, say: (words: string) => void): Promise<boolean> {
  const record = path.join(projectRoot(), ".next", "sources-hash");
  const isCurrent = () => existsSync(record) && readFileSync(record, "utf8") === hashSources();
  if (isCurrent()) return false;
  const letGo = await takeTurn(path.join(projectRoot(), "node_modules", ".reelwright-build"), signal);
  try {
    if (isCurrent()) return false;
    say("Building the app (half a minute or more, only now and after updates) …");
    const hash = hashSources();
    rmSync(record, { force: true });
    await nextBuild(signal);
    writeFileSync(record, hash);
    return true;
  } finally {
    letGo();
  }
}

function hashSources(): string {
  const root = projectRoot();
  const found = folders.flatMap((folder) =>
    existsSync(path.join(root, folder))
      ? readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
      : [],
  );
  const hash = createHash("sha256").update(process.version);
  for (const file of [...files, ...found.sort()].filter((name) => !outside.test(name))) {
    if (existsSync(path.join(root, file))) hash.update(`\0${file}\0`).update(readFileSync(path.join(root, file)));
  }
  return hash.digest("hex");
}

async function nextBuild(signal: AbortSignal): Promise<void> {
  const child = spawn(process.execPath, ["node_modules/next/dist/bin/next", "build"], {
    cwd: projectRoot(),
    env: instanceEnvironment({ NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" }),
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      said = (said + text).slice(-6000);
    });
  }
  // The whole group: the build has workers of its own.
  const stop = () => child.pid && process.kill(-child.pid, "SIGKILL");
  signal.addEventListener("abort", stop);
  const code = await new Promise((resolve) => {
    child.once("error", (error) => resolve(error.message)).once("close", resolve);
  });
  signal.removeEventListener("abort", stop);
  signal.throwIfAborted();
  if (code !== 0) throw new SetupProblem(`The app could not be built (${code}). The build said:\n${said.trim()}`);
}
