import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

let found: string | undefined;

/**
 * The folder of the project's package.json, upwards from the working directory: never from import.meta.url, which
 * points into the bundle inside the server.
 */
export function projectRoot(): string {
  found ??= findRoot(process.cwd());
  return found;
}

function findRoot(start: string): string {
  for (let dir = start; ; dir = path.dirname(dir)) {
    const manifest = path.join(dir, "package.json");
    if (existsSync(manifest) && /"name":\s*"reelwright"/.test(readFileSync(manifest, "utf8"))) return dir;
    if (dir === path.dirname(dir)) throw new Error(`no project folder above ${start}`);
  }
}
