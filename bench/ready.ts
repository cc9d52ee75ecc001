// Installs what is compared with, when it is missing or another version is wanted.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import path from "node:path";

const inBench = (...parts: string[]): string => path.join(import.meta.dirname, ...parts);
const installed = inBench("node_modules", ".package-lock.json");
const isCurrent =
  existsSync(installed) && statSync(installed).mtimeMs >= statSync(inBench("package-lock.json")).mtimeMs;
if (!isCurrent) {
  console.error("Installing what the bench compares with (about 210 MB) …");
  // Not `npm ci`: the lockfile lacks packages of other systems that cannot be looked up everywhere.
  const words = ["install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const { status } = spawnSync("npm", words, { cwd: import.meta.dirname, stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) process.exit(1);
}
